import { useEffect } from 'react';
import { useNotify } from 'react-admin';
import { showLocale } from '../i18n/i18n';
import { storedLocale } from '../i18n/localeChoice';
import { useStaffIdentity } from '../ui/identity';

/** The language that the backend knows of the person, where nobody has chosen another on this workstation. */
export function useOwnLocale(): void {
  const { locale } = useStaffIdentity();
  const notify = useNotify();
  useEffect(() => {
    if (!locale || storedLocale() !== undefined) return;
    showLocale(locale).catch(() => notify('errors.unreachable', { type: 'error' }));
  }, [locale, notify]);
}
