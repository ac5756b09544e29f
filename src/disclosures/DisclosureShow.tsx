import { type ReactNode, useMemo } from 'react';
import type { DisclosureRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { Columns } from '../ui/record/Columns';
import { RecordPage } from '../ui/record/RecordPage';
import { References } from '../ui/references';
import { DisclosureFacts } from './DisclosureFacts';
import { DisclosureReview } from './DisclosureReview';
import { DisclosureVerdict } from './DisclosureVerdict';
import { RecipientCard } from './RecipientCard';

interface DisclosureReferencesProps {
  disclosure: DisclosureRecord;
  children: ReactNode;
}

function DisclosureReferences({ disclosure, children }: DisclosureReferencesProps) {
  const { clientId, reviewerId } = disclosure;
  const clients = useMemo(() => [clientId], [clientId]);
  const users = useMemo(() => [reviewerId], [reviewerId]);
  return (
    <References resource="clients" ids={clients}>
      <References resource="users" ids={users}>
        {children}
      </References>
    </References>
  );
}

/** One hand-over to a third party: what, to whom, on what ground, and whether it has been reviewed. */
export default function DisclosureShow() {
  const { t } = useTranslation();
  return (
    <RecordPage<DisclosureRecord>
      resource="disclosures"
      title={({ id }) => t('disclosures.show.title', { id })}
    >
      {(disclosure) => (
        <DisclosureReferences disclosure={disclosure}>
          <Columns
            main={
              <>
                <DisclosureVerdict disclosure={disclosure} />
                <DisclosureFacts disclosure={disclosure} />
              </>
            }
            side={
              <>
                <DisclosureReview disclosure={disclosure} />
                <RecipientCard id={disclosure.recipientId} />
              </>
            }
          />
        </DisclosureReferences>
      )}
    </RecordPage>
  );
}
