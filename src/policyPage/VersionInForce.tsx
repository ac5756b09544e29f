import { useFormats } from '../i18n/useFormats';
import { useTranslation } from '../i18n/useTranslation';
import { ErrorPanel } from '../ui/ErrorPanel';
import { PolicyTexts } from '../ui/labels/PolicyTexts';
import styles from './Policy.module.css';
import type { useVersions } from './useVersions';

/** Which edition of the policy holds now, where it can be read, and which comes next. */
export function VersionInForce({ versions }: { versions: ReturnType<typeof useVersions> }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { inForce, next, isReady, error, refetch } = versions;
  if (error) return <ErrorPanel error={error} sentence={t('policyPage.version.failed')} onRetry={refetch} />;
  if (!isReady) return <p className={styles.version}>…</p>;
  const dated = ({ number, effectiveFrom }: { number: string; effectiveFrom: string }) => ({
    number,
    date: formats.dayMedium(effectiveFrom),
  });
  return (
    <div className={styles.version}>
      <strong>
        {inForce ? t('policyPage.version.inForce', dated(inForce)) : t('policyPage.version.none')}
      </strong>
      {inForce && <PolicyTexts edition={inForce} />}
      {inForce?.note && <span>{inForce.note}</span>}
      {next && <span>{t('policyPage.version.next', dated(next))}</span>}
    </div>
  );
}
