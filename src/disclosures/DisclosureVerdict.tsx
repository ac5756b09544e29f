import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { DisclosureRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { Busy } from '../ui/Busy';
import { ErrorPanel } from '../ui/ErrorPanel';
import { Section } from '../ui/record/Section';
import { readCases } from './readCases';
import { CaseTimeline } from './timeline/CaseTimeline';
import { VerdictSection } from './verdictShown/VerdictSection';

/** The verdict on one disclosure, and the consents and papers that it rests on, over time. */
export function DisclosureVerdict({ disclosure }: { disclosure: DisclosureRecord }) {
  const { t } = useTranslation();
  const dataProvider = useDataProvider();
  const { data, error, refetch } = useQuery({
    queryKey: ['verdict', disclosure],
    queryFn: ({ signal }) => readCases(dataProvider, [disclosure], signal),
  });
  const given = data?.[0];
  if (given && !error) {
    return (
      <>
        <VerdictSection given={given} />
        <CaseTimeline given={given} />
      </>
    );
  }
  return (
    <Section title={t('verdict.title')}>
      {error ? <ErrorPanel error={error} onRetry={refetch} /> : <Busy />}
    </Section>
  );
}
