import Button from '@mui/material/Button';
import { type FormEvent, useState } from 'react';
import type { Demo } from '../api/config';
import type { Session } from '../api/session';
import { useTranslation } from '../i18n/useTranslation';
import { ErrorPanel } from '../ui/ErrorPanel';
import { TextInput } from '../ui/TextInput';
import { LocaleSwitch } from './LocaleSwitch';
import styles from './SignIn.module.css';

interface SignInProps {
  session: Session;
  /** Names offered with a click, in the demo alone. */
  demo: Demo;
  /** Somebody was at work when the session ended. */
  expired: boolean;
}

/** Name and password; a refusal says why and keeps both. */
export default function SignIn({ session, demo, expired }: SignInProps) {
  const { t } = useTranslation();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>();

  const signIn = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    setError(undefined);
    try {
      await session.signIn(username.trim(), password);
    } catch (failure) {
      setError(failure);
      setPending(false);
    }
  };

  return (
    <main className={styles.page}>
      <title>{`${t('auth.title')} · Kelisim`}</title>
      <form className={styles.form} onSubmit={signIn}>
        <LocaleSwitch />
        <h1 className={styles.title}>Kelisim</h1>
        <p className={styles.lead}>{t(expired ? 'auth.expired' : 'auth.lead')}</p>
        <TextInput
          label={t('auth.username')}
          value={username}
          onChange={setUsername}
          autoComplete="username"
          autoFocus
          required
        />
        <TextInput
          label={t('auth.password')}
          value={password}
          onChange={setPassword}
          type="password"
          autoComplete="current-password"
          required
        />
        {error !== undefined && <ErrorPanel error={error} />}
        <Button type="submit" variant="contained" size="large" disabled={pending}>
          {t(pending ? 'auth.pending' : 'auth.submit')}
        </Button>
        {demo.users.length > 0 && (
          <fieldset className={styles.demo}>
            <legend>{t('auth.demo')}</legend>
            {demo.users.map((name) => (
              <Button
                key={name}
                variant="outlined"
                onClick={() => {
                  setUsername(name);
                  setPassword(demo.password);
                }}
              >
                {name}
              </Button>
            ))}
          </fieldset>
        )}
      </form>
    </main>
  );
}
