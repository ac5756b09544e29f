import { type ReactNode, Suspense, useRef } from 'react';
import { useLocation } from 'react-router';
import { CalendarWarning } from '../deadlines/indicator/CalendarWarning';
import { useTranslation } from '../i18n/useTranslation';
import { Busy } from '../ui/Busy';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { AppBar } from './AppBar';
import styles from './DeskLayout.module.css';
import { ErrorPage } from './ErrorPage';
import { KeysHelpKey } from './KeysHelpKey';
import { Menu } from './Menu';
import { Notifications } from './Notifications';
import { useNoFileNavigation } from './useNoFileNavigation';
import { useOwnLocale } from './useOwnLocale';
import { usePageArrival } from './usePageArrival';

/** The frame of every page: a bar, the menu, the page. */
export function DeskLayout({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  useOwnLocale();
  useNoFileNavigation();
  usePageArrival(main);
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        {t('layout.skipToContent')}
      </a>
      <AppBar />
      <Menu />
      <main ref={main} className={styles.main} id="main" tabIndex={-1}>
        <CalendarWarning />
        <ErrorBoundary key={pathname} fallback={ErrorPage}>
          <Suspense fallback={<Busy />}>{children}</Suspense>
        </ErrorBoundary>
      </main>
      <Notifications />
      <KeysHelpKey />
    </div>
  );
}
