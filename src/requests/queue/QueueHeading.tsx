import { lazy, type ReactNode, Suspense } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../../i18n/useTranslation';
import { withTexts } from '../../i18n/withTexts';
import { useMay } from '../../ui/identity';
import { PageTitle } from '../../ui/PageTitle';
import styles from './QueueHeading.module.css';
import { QueueTabs } from './QueueTabs';
import { useQueue } from './queueContext';

// From the file that is there already: a third one would share its parts with the start.
const QueueNews = lazy(
  withTexts(async () => ({ default: (await import('./QueueExtras')).QueueNews }), 'queue'),
);

/** The queue's name with what is due today, what has happened to the list meanwhile, the way to a new request, the tabs. */
export function QueueHeading({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation();
  const { change, error, counts } = useQueue();
  const mayRegister = useMay('requests.create');
  return (
    <>
      <PageTitle title={title} waiting={counts.dueToday}>
        {children}
        <div className={styles.news} role="status">
          {(change || error) && (
            <Suspense fallback={null}>
              <QueueNews />
            </Suspense>
          )}
        </div>
        {mayRegister && (
          <Link className={styles.register} to="/requests/create">
            {t('queue.register')}
          </Link>
        )}
      </PageTitle>
      <QueueTabs />
    </>
  );
}
