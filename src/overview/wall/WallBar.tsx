import ArrowBack from '@mui/icons-material/ArrowBack';
import Fullscreen from '@mui/icons-material/Fullscreen';
import FullscreenExit from '@mui/icons-material/FullscreenExit';
import { Link } from 'react-router';
import { StateIcon } from '../../deadlines/indicator/StateIcon';
import { useTranslation } from '../../i18n/useTranslation';
import { useFullScreen } from './useFullScreen';
import { useClockTime } from './useWallTime';
import styles from './Wall.module.css';

function Clock() {
  const { t, formats } = useTranslation();
  const { day, time } = useClockTime();
  return (
    <>
      <time className={styles.clock} dateTime={time}>
        {time}
      </time>
      <div className={styles.day}>
        <h1>{t('overview.wall.title')}</h1>
        <p>{formats.dayWithWeekday(day)}</p>
      </div>
    </>
  );
}

function Controls() {
  const { t } = useTranslation();
  const { isOn, isOffered, toggle } = useFullScreen();
  const full = t(isOn ? 'overview.wall.leaveFull' : 'overview.wall.enterFull');
  return (
    <nav className={styles.controls} aria-label={t('overview.wall.link')}>
      <Link to="/overview" aria-label={t('overview.wall.back')} title={t('overview.wall.back')}>
        <ArrowBack />
      </Link>
      {isOffered && (
        <button type="button" aria-label={full} title={full} onClick={toggle}>
          {isOn ? <FullscreenExit /> : <Fullscreen />}
        </button>
      )}
    </nav>
  );
}

/** What there is to say of how fresh the figures are. */
export interface Freshly {
  state: 'waiting' | 'fresh' | 'old' | 'none';
  /** When they were answered, and how long ago; empty where they were not. */
  time: string;
  age: string;
}

function FreshlySaid({ state, time, age }: Freshly) {
  const { t } = useTranslation();
  switch (state) {
    case 'waiting':
      return t('common.loading');
    case 'fresh':
      return t('overview.updatedAt', { time });
    case 'old':
      return (
        <>
          <StateIcon state="overdue" />
          <span>
            <strong>{t('overview.wall.oldFrom', { time })}</strong> {t('overview.wall.oldFor', { age })}
          </span>
        </>
      );
    case 'none':
      return (
        <>
          <StateIcon state="overdue" />
          <span>
            <strong>{t('overview.wall.none')}</strong> {t('overview.wall.noneSaid')}
          </span>
        </>
      );
  }
}

/** The clock, how fresh the figures are, and the quiet ways out. */
export function WallBar({ freshly }: { freshly: Freshly }) {
  return (
    <header className={styles.bar}>
      <Clock />
      <div className={styles.freshly} data-state={freshly.state} role="status">
        <FreshlySaid {...freshly} />
      </div>
      <Controls />
    </header>
  );
}
