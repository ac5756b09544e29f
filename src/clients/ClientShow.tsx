import type { ClientRecord } from '../api/records';
import { RecordPage } from '../ui/record/RecordPage';

export default function ClientShow() {
  return (
    <RecordPage<ClientRecord> resource="clients" title={({ id }) => String(id)}>
      {() => null}
    </RecordPage>
  );
}
