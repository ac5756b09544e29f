import { Link } from 'react-router';
import { useTranslation } from '../i18n/useTranslation';
import { useStaffIdentity } from '../ui/identity';
import styles from './AppBar.module.css';
import { LocaleSwitch } from './LocaleSwitch';
import { SignOutButton } from './SignOutButton';
import { ThemeSwitch } from './ThemeSwitch';

/** The desk's name, who is at it, and how it speaks and looks. */
export function AppBar() {
  const { t } = useTranslation();
  const { fullName, role } = useStaffIdentity();
  return (
    <header className={styles.bar}>
      <Link className={styles.brand} to="/">
        Kelisim
      </Link>
      <span className={styles.tagline}>{t('common.appTagline')}</span>
      <span className={styles.who}>
        {fullName} · {t(`enums.role.${role}`)}
      </span>
      <LocaleSwitch />
      <ThemeSwitch />
      <SignOutButton />
    </header>
  );
}
