import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { serverNow } from '../../api/serverClock';
import { useDeadlineData } from '../../deadlines/indicator/DeadlineProvider';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { useMay } from '../../ui/identity';
import { NotAllowed } from '../../ui/NotAllowed';
import { Notice } from '../../ui/Notice';
import { PageTitle } from '../../ui/PageTitle';
import { RefreshIcon } from '../../ui/RefreshIcon';
import { Note } from '../../ui/record/Note';
import { Tabs } from '../../ui/Tabs';
import styles from './Retention.module.css';
import { RetentionList } from './RetentionList';
import { useRetentionCounts } from './useRetentionCounts';
import { type RetentionView, retentionViews, undatedCookies, viewOf, viewQuery } from './views';

const registerOfUndated = `/consents?filter=${encodeURIComponent(JSON.stringify(undatedCookies))}`;

/** «Now» as the lists know it: it stands still until somebody asks anew, so that no row moves by itself. */
function useAsked() {
  const queryClient = useQueryClient();
  const [now, setNow] = useState(serverNow);
  const askAnew = () => {
    setNow(serverNow());
    for (const resource of ['clients', 'consents']) queryClient.invalidateQueries({ queryKey: [resource] });
  };
  return { now, askAnew };
}

function Retention() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { soonCalendarDays: soonDays } = useDeadlineData().thresholds;
  const { now, askAnew } = useAsked();
  const view = viewOf(useLocation().search);
  const counts = useRetentionCounts({ now, soonDays });
  // Work that is not there needs no tab of its own.
  const isShown = (name: RetentionView) => name !== 'noAct' || name === view || (counts.views.noAct ?? 0) > 0;
  const inFigures = (count: number | undefined) => (count === undefined ? '' : formats.number(count));
  return (
    <>
      <PageTitle title={t('layout.registers.retention')}>
        <RefreshIcon label={t('common.refresh')} onClick={askAnew} />
      </PageTitle>
      <Tabs
        label={t('retention.tabs.label')}
        tabs={retentionViews.filter(isShown).map((name) => ({
          name,
          label: t(`retention.tabs.${name}`),
          to: { search: `?view=${name}` },
          count: inFigures(counts.views[name]),
          isCurrent: name === view,
        }))}
      />
      <div className={styles.rule}>
        <Note>{t(`retention.rule.${view}`, { count: soonDays })}</Note>
      </div>
      {view.startsWith('cookies') && (counts.undated ?? 0) > 0 && (
        <Notice severity="warning">
          {t('retention.undated', { count: counts.undated ?? 0 })}{' '}
          <Link to={registerOfUndated}>{t('retention.showUndated')}</Link>
        </Notice>
      )}
      <RetentionList view={view} query={viewQuery(view, { now, soonDays })} />
    </>
  );
}

/** What is to be deleted, and what lapses: whose five years are over or soon will be, minors, consents to cookies. */
export default function RetentionPage() {
  const { t } = useTranslation();
  const mayErase = useMay('clients.edit');
  return mayErase ? <Retention /> : <NotAllowed title={t('layout.registers.retention')} />;
}
