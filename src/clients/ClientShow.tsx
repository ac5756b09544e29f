import type { ClientRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { Columns } from '../ui/record/Columns';
import { RecordPage } from '../ui/record/RecordPage';
import { ClientConsents } from './ClientConsents';
import { ClientDisclosures } from './ClientDisclosures';
import { ClientIdentity } from './ClientIdentity';
import { ClientRequests } from './ClientRequests';
import { ClientRetention } from './ClientRetention';
import { CopySection } from './copy/CopySection';
import { DataInventory } from './DataInventory';

/** One client: what is held and from where, consents over time, who got what, requests, retention. */
export default function ClientShow() {
  const { t } = useTranslation();
  return (
    <RecordPage<ClientRecord>
      resource="clients"
      title={({ id, number }) => t('clients.show.title', { number: number || `№ ${id}` })}
    >
      {(client) => (
        <Columns
          main={
            <>
              <ClientRequests clientId={client.id} />
              <ClientConsents clientId={client.id} />
              <ClientDisclosures clientId={client.id} />
            </>
          }
          side={
            <>
              <ClientIdentity client={client} />
              <ClientRetention client={client} />
              <DataInventory client={client} />
              <CopySection clientId={client.id} />
            </>
          }
        />
      )}
    </RecordPage>
  );
}
