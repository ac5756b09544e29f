import { useState } from 'react';
import { type Locale, locales } from '../i18n/locales';
import { useLocaleSwitch } from '../i18n/useLocaleSwitch';
import { useTranslation } from '../i18n/useTranslation';
import styles from './LocaleSwitch.module.css';

/** Both languages, each by its own name; what is typed on the page stays. */
export function LocaleSwitch() {
  const { t } = useTranslation();
  const { locale, switchTo } = useLocaleSwitch();
  const [failed, setFailed] = useState(false);

  const choose = (next: Locale) =>
    switchTo(next).then(
      () => setFailed(false),
      () => setFailed(true),
    );

  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">{t('common.switchLanguage')}</legend>
      {locales.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          className={styles.choice}
          aria-pressed={each === locale}
          onClick={() => choose(each)}
        >
          {t(`common.languages.${each}`)}
        </button>
      ))}
      {failed && <span role="alert">{t('errors.unreachable')}</span>}
    </fieldset>
  );
}
