import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { Link } from 'react-router';
import type { RecipientRecord } from '../../api/records';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { findingRules } from '../../policy/findings';
import { Busy } from '../../ui/Busy';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useMay } from '../../ui/identity';
import { Note } from '../../ui/record/Note';
import { RecordTable } from '../../ui/record/RecordTable';
import { Section } from '../../ui/record/Section';
import { readLatestCases } from './readCases';
import { type Tally, tallyOf } from './tally';

function FindingName({ code }: { code: Tally['found'][number]['code'] }) {
  const { t } = useTranslation();
  const clauses = findingRules[code].clauses;
  return `${t(`verdict.findings.${code}`)} (${t('clauses.policy', { clause: clauses.join(', '), count: clauses.length })})`;
}

function Findings({ tally, total }: { tally: Tally; total: number }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (tally.judged === 0) return <p>{t('recipients.findings.none')}</p>;
  const of = { judged: formats.number(tally.judged), total: formats.number(total) };
  return (
    <>
      <p>
        {t(total > tally.judged ? 'recipients.findings.ofLatest' : 'recipients.findings.ofAll', of)}{' '}
        {t('recipients.findings.account', {
          questionable: formats.number(tally.questionable),
          clear: formats.number(tally.clear),
          unjudged: formats.number(tally.unjudged),
        })}
      </p>
      {tally.found.length > 0 && (
        <RecordTable
          caption={t('recipients.findings.title')}
          columns={[
            { label: 'recipients.findings.code', render: ({ code }) => <FindingName code={code} /> },
            { label: 'recipients.findings.count', render: ({ count }) => formats.number(count) },
          ]}
          rows={tally.found}
          keyOf={({ code }) => code}
        />
      )}
    </>
  );
}

/** What speaks against the latest hand-overs to the recipient; the whole register is the scan's to judge. */
export function LatestFindings({ recipient }: { recipient: RecipientRecord }) {
  const { t } = useTranslation();
  const dataProvider = useDataProvider();
  const mayScan = useMay('disclosures.scan');
  const { data, error, refetch } = useQuery({
    queryKey: ['recipients', 'latestFindings', recipient.id, recipient.version],
    queryFn: async ({ signal }) => {
      const { cases, total } = await readLatestCases(dataProvider, recipient, signal);
      return { tally: tallyOf(cases), total };
    },
  });
  const scan = `/disclosures/scan?filter=${encodeURIComponent(JSON.stringify({ recipientId: recipient.id }))}`;
  return (
    <Section
      title={t('recipients.findings.title')}
      aside={mayScan && <Link to={scan}>{t('recipients.findings.scan')}</Link>}
    >
      {error && <ErrorPanel error={error} onRetry={refetch} />}
      {!data && !error && <Busy />}
      {data && <Findings {...data} />}
      <Note>{t('recipients.findings.note')}</Note>
    </Section>
  );
}
