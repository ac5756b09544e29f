import type { ConsentRecord } from '../api/records';
import { RecordPage } from '../ui/record/RecordPage';

export default function ConsentShow() {
  return (
    <RecordPage<ConsentRecord> resource="consents" title={({ id }) => String(id)}>
      {() => null}
    </RecordPage>
  );
}
