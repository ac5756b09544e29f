import type { RecipientRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { Afterwards } from '../ui/Afterwards';
import { useMay } from '../ui/identity';
import { Columns } from '../ui/record/Columns';
import { RecordPage } from '../ui/record/RecordPage';
import { EditableFacts } from './edit/EditableFacts';
import { LatestFindings } from './findings/LatestFindings';
import { RecipientFacts } from './RecipientFacts';
import { Received } from './received/Received';

/** One third party: its papers and until when they hold, what it got, and what speaks against it. */
export default function RecipientShow() {
  const { t } = useTranslation();
  const mayEdit = useMay('recipients.edit');
  return (
    <RecordPage<RecipientRecord>
      resource="recipients"
      title={({ id, name }) => name || `№ ${id}`}
      // A sole trader's name is a person's.
      tabTitle={({ id }) => t('recipients.show.tab', { id })}
    >
      {(recipient) => (
        <Columns
          main={
            <>
              {mayEdit ? <EditableFacts recipient={recipient} /> : <RecipientFacts recipient={recipient} />}
              <Afterwards>
                <LatestFindings recipient={recipient} />
              </Afterwards>
            </>
          }
          side={
            <Afterwards>
              <Received recipientId={recipient.id} />
            </Afterwards>
          }
        />
      )}
    </RecordPage>
  );
}
