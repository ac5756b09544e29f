import { type ReactNode, useMemo } from 'react';
import type { ConsentRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { Columns } from '../ui/record/Columns';
import { RecordPage } from '../ui/record/RecordPage';
import { References } from '../ui/references';
import { ConsentClauses } from './ConsentClauses';
import { ConsentFate } from './ConsentFate';
import { ConsentGiven } from './ConsentGiven';
import { ConsentProof } from './ConsentProof';
import { ConsentScope } from './ConsentScope';
import { ConsentReceipt } from './receipt/ConsentReceipt';

interface ConsentReferencesProps {
  consent: ConsentRecord;
  children: ReactNode;
}

function ConsentReferences({ consent, children }: ConsentReferencesProps) {
  const { clientId, policyVersionId, withdrawalRequestId } = consent;
  const clients = useMemo(() => [clientId], [clientId]);
  const policyVersions = useMemo(() => [policyVersionId], [policyVersionId]);
  const requests = useMemo(() => [withdrawalRequestId], [withdrawalRequestId]);
  return (
    <References resource="clients" ids={clients}>
      <References resource="policy-versions" ids={policyVersions}>
        <References resource="requests" ids={requests}>
          {children}
        </References>
      </References>
    </References>
  );
}

/** One consent as a receipt: to what, when and how, under which text, with what proof, and what became of it. */
export default function ConsentShow() {
  const { t } = useTranslation();
  return (
    <RecordPage<ConsentRecord> resource="consents" title={({ id }) => t('consents.show.title', { id })}>
      {(consent) => (
        <ConsentReferences consent={consent}>
          <Columns
            main={
              <>
                <ConsentScope consent={consent} />
                <ConsentGiven consent={consent} />
                <ConsentClauses consent={consent} />
              </>
            }
            side={
              <>
                <ConsentFate consent={consent} />
                <ConsentProof consent={consent} />
                <ConsentReceipt consent={consent} />
              </>
            }
          />
        </ConsentReferences>
      )}
    </RecordPage>
  );
}
