import { useGetOne } from 'react-admin';
import { Link } from 'react-router';
import type { RecipientRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { RecipientFields } from '../recipients/parts';
import { Busy } from '../ui/Busy';
import { ErrorPanel } from '../ui/ErrorPanel';
import { Section } from '../ui/record/Section';

/** The third party as it stands today: who it is, under what contract, and how it protects the data (policy 5.5). */
export function RecipientCard({ id }: { id: number }) {
  const { t } = useTranslation();
  const isNamed = Number.isInteger(id);
  const {
    data: recipient,
    error,
    refetch,
  } = useGetOne<RecipientRecord>(
    'recipients',
    { id },
    { enabled: isNamed, onError: () => undefined, retry: false },
  );
  return (
    <Section
      title={t('disclosures.fields.recipient')}
      aside={isNamed && <Link to={`/recipients/${id}`}>{t('disclosures.show.recipient')}</Link>}
    >
      {error && <ErrorPanel error={error} onRetry={refetch} />}
      {!isNamed && '—'}
      {isNamed && !recipient && !error && <Busy />}
      {recipient && <RecipientFields recipient={recipient} isNamed />}
    </Section>
  );
}
