import type { RequestRecord } from '../../../api/records';
import { useFormats } from '../../../i18n/useFormats';
import { useTranslation } from '../../../i18n/useTranslation';
import { Busy } from '../../../ui/Busy';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { useMay } from '../../../ui/identity';
import { ShortMoment } from '../../../ui/Moment';
import { StaffName } from '../../../ui/names';
import { Section } from '../../../ui/record/Section';
import { useCaseCorrections } from '../useCaseCorrections';
import { CorrectionForm } from './CorrectionForm';
import styles from './Corrections.module.css';

/** What has been corrected under the case, and room for the next field (policy 4.1). */
export function CaseCorrections({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const mayCorrect = useMay('corrections.create');
  const { data, error, refetch } = useCaseCorrections(request.id);
  const { id, clientId, status } = request;
  return (
    <Section title={t('requests.corrections.title')} aside={data && formats.number(data.length)}>
      {error && <ErrorPanel error={error} onRetry={refetch} />}
      {!data && !error && <Busy />}
      {data?.length === 0 && <p className={styles.none}>{t('requests.corrections.none')}</p>}
      <ul className={styles.applied}>
        {data?.map((correction) => (
          <li key={correction.id}>
            <span>
              <strong>{t(`enums.correctionField.${correction.field}`)}</strong>{' '}
              {correction.oldValueMasked || '—'} → {correction.newValueMasked || '—'}
            </span>
            <span className={styles.account}>
              {correction.documentRef} · <StaffName id={correction.appliedById} /> ·{' '}
              <ShortMoment at={correction.appliedAt} />
            </span>
          </li>
        ))}
      </ul>
      {mayCorrect && status === 'new' && <p>{t('requests.corrections.takeFirst')}</p>}
      {mayCorrect && status === 'in_progress' && clientId !== null && (
        <CorrectionForm clientId={clientId} requestId={id} lastDocument={data?.[0]?.documentRef ?? ''} />
      )}
    </Section>
  );
}
