import type { DisclosureRecord } from '../api/records';
import { RecordPage } from '../ui/record/RecordPage';

export default function DisclosureShow() {
  return (
    <RecordPage<DisclosureRecord> resource="disclosures" title={({ id }) => String(id)}>
      {() => null}
    </RecordPage>
  );
}
