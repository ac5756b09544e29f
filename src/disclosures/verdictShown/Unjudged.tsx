import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import type { JudgedCase } from '../verdict/gravity';
import { type Missing, missingOf } from '../verdict/missingFacts';
import { SeverityMark } from './SeverityMark';
import styles from './Verdict.module.css';

function MissingRecord({ missing: { record, isAbsent, fields, codes } }: { missing: Missing }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const names = codes.map((code) => `«${t(`verdict.findings.${code}`)}»`);
  return (
    <li className={styles.finding} data-gravity="unjudged">
      <p className={styles.name}>
        <SeverityMark gravity="unjudged" />
        <strong>
          {t(isAbsent ? `verdict.missing.absent.${record}` : `verdict.missing.incomplete.${record}`)}
        </strong>
      </p>
      {fields.length > 0 && (
        <p className={styles.facts}>
          {t('verdict.missing.fields')} <code>{fields.join(', ')}</code>
        </p>
      )}
      <p className={styles.facts}>{t('verdict.missing.open', { questions: formats.list(names) })}</p>
    </li>
  );
}

/** What cannot be said of the disclosure, and for want of what. */
export function Unjudged({ given }: { given: JudgedCase }) {
  const { t } = useTranslation();
  const missing = missingOf(given.verdict, given);
  if (missing.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{t('verdict.missing.title')}</h3>
      <ul className={styles.list}>
        {missing.map((each) => (
          <MissingRecord key={each.record} missing={each} />
        ))}
      </ul>
    </>
  );
}
