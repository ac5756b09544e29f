import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { ConfigError } from '../api/config';
import type { kk } from '../i18n/languages/kk';
import { loadLanguage } from '../i18n/loadLanguage';
import { locales } from '../i18n/locales';
import styles from './StartFailure.module.css';

type StartTexts = (typeof kk)['start'];

/**
 * The desk could not start, and so does not know anybody's language: it speaks both. The texts are asked for one by
 * one, since a language that does not load may be the very reason.
 */
export function StartFailure({ error }: { error: unknown }) {
  const [texts, setTexts] = useState<StartTexts[]>([]);
  useEffect(() => {
    for (const locale of locales) {
      loadLanguage(locale).then(
        ({ start }) => setTexts((known) => [...known, start]),
        () => undefined,
      );
    }
  }, []);
  return (
    <main className={styles.page} role="alert">
      <h1>Kelisim</h1>
      {texts.map((text) => (
        <section key={text.reload}>
          <p>{error instanceof ConfigError ? text.configBroken : text.failed}</p>
          <Button variant="outlined" onClick={() => location.reload()}>
            {text.reload}
          </Button>
        </section>
      ))}
      {error instanceof ConfigError && <p className={styles.detail}>{error.message}</p>}
    </main>
  );
}
