import { locales } from '../i18n/locales';
import { useTranslation } from '../i18n/useTranslation';
import { type ClauseId, clauseOf } from '../policy/clauses';
import { clausesThatDiffer, textDifferences } from '../policy/textDifferences';
import { clauseTexts } from './clauseTexts';
import styles from './Policy.module.css';

/** Where the two texts of the clause differ, what each of them says; the Russian one counts (policy 9.12). */
function Differences({ clause }: { clause: ClauseId }) {
  const { t } = useTranslation();
  return clausesThatDiffer
    .filter((citation) => clauseOf(citation) === clause)
    .map((citation) => (
      <div key={citation} className={styles.differences} role="note">
        <p className={styles.differ}>
          {t('policyPage.differ')}
          {citation !== clause && ` · ${t('policyPage.clause', { clause: citation })}`}
        </p>
        <dl className={styles.sides}>
          {locales.map((locale) => (
            <div key={locale}>
              <dt>{t(`policyPage.${locale}Text`)}</dt>
              <dd>{t(`policy.differences.${textDifferences[citation]}.${locale}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    ));
}

/** The clause in both languages side by side, and where they differ. */
export function ClauseWords({ clause }: { clause: ClauseId }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles.sides}>
        {locales.map((locale) => {
          const { text, items } = clauseTexts[locale][clause];
          return (
            <div key={locale} lang={locale}>
              <p className={styles.language}>{t(`common.languages.${locale}`)}</p>
              <p>{text}</p>
              {items.length > 0 && (
                <ol>
                  {items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ol>
              )}
            </div>
          );
        })}
      </div>
      <Differences clause={clause} />
    </>
  );
}
