import type { ClientRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { Columns } from '../ui/record/Columns';
import { RecordPage } from '../ui/record/RecordPage';
import { ClientIdentity } from './ClientIdentity';
import { ClientRetention } from './ClientRetention';
import { CopySection } from './copy/CopySection';
import { DataInventory } from './DataInventory';
import { ErasedClient } from './ErasedClient';
import { EraseButton } from './erasure/EraseButton';
import { ClientHistory } from './story/ClientHistory';

/** The way to the deletion stands in one place on either page: a dialog that is open stays when the client is deleted. */
function Side({ client }: { client: ClientRecord }) {
  const isErased = client.status === 'erased';
  return (
    <>
      {isErased ? (
        <ErasedClient client={client} />
      ) : (
        <>
          <ClientIdentity client={client} />
          <ClientRetention client={client} />
        </>
      )}
      <EraseButton client={client} />
      {!isErased && (
        <>
          <DataInventory client={client} />
          <CopySection clientId={client.id} />
        </>
      )}
    </>
  );
}

/** One client: what is held and from where, consents over time, who got what, requests, retention. */
export default function ClientShow() {
  const { t } = useTranslation();
  return (
    <RecordPage<ClientRecord>
      resource="clients"
      title={({ id, number }) => t('clients.show.title', { number: number || `№ ${id}` })}
    >
      {(client) => <Columns main={<ClientHistory client={client} />} side={<Side client={client} />} />}
    </RecordPage>
  );
}
