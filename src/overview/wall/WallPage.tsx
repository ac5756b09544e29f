import { useEffect, useRef } from 'react';
import { almatyDayOf } from '../../deadlines/almatyTime';
import { useTranslation } from '../../i18n/useTranslation';
import { useIsAtDesk, useMay } from '../../ui/identity';
import { NotAllowed } from '../../ui/NotAllowed';
import { useFreshness } from '../useFreshness';
import { useToday } from '../useToday';
import { keepWallFresh } from './keepWallFresh';
import { Tiles } from './Tiles';
import { useAwake } from './useAwake';
import { useWakeLock } from './useWakeLock';
import { useWallFigures } from './useWallFigures';
import { useAge } from './useWallTime';
import styles from './Wall.module.css';
import { type Freshly, WallBar } from './WallBar';

function useFreshly(hasFailed: boolean): Freshly {
  const { formats } = useTranslation();
  const today = useToday();
  const { updatedAt } = useFreshness(keepWallFresh);
  const age = useAge(updatedAt);
  if (updatedAt === null || age === null) return { state: hasFailed ? 'none' : 'waiting', time: '', age: '' };
  const [day, time] = [almatyDayOf(updatedAt), formats.time(updatedAt)];
  return {
    state: age.isOld ? 'old' : 'fresh',
    time: day === today ? time : `${formats.dayShort(day)}, ${time}`,
    age: formats.duration(age.ms),
  };
}

function Shown() {
  const { t } = useTranslation();
  const figures = useWallFigures();
  const freshly = useFreshly(figures.hasFailed);
  const { state, time } = freshly;
  return (
    <>
      <WallBar freshly={freshly} />
      <Tiles figures={figures} saidOfOld={state === 'old' ? t('overview.wall.tileOld', { time }) : null} />
    </>
  );
}

function Wall() {
  const { t } = useTranslation();
  const isAtDesk = useIsAtDesk();
  const isAwake = useAwake();
  const main = useRef<HTMLElement>(null);
  useWakeLock(isAtDesk);
  useEffect(() => main.current?.focus({ preventScroll: true }), []);
  return (
    <main
      ref={main}
      className={styles.wall}
      id="main"
      tabIndex={-1}
      data-wall={isAtDesk ? 'shown' : 'left'}
      data-awake={isAwake}
    >
      <title>{`${t('overview.wall.link')} · Kelisim`}</title>
      {/* Once the session has ended no figure of it is left, not even out of sight. */}
      {isAtDesk && <Shown />}
    </main>
  );
}

/** For a monitor on the wall: large figures, no names, told to be old where they are. */
export default function WallPage() {
  const { t } = useTranslation();
  return useMay('agent_loads.list') ? <Wall /> : <NotAllowed title={t('overview.wall.link')} />;
}
