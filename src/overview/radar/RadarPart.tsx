import { useMemo, useRef, useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { Busy } from '../../ui/Busy';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Note } from '../../ui/record/Note';
import { Section } from '../../ui/record/Section';
import { KnownReferences } from '../../ui/references';
import { DayLeft } from './DayLeft';
import type { DaySum } from './daySum';
import { MoveDialog } from './MoveDialog';
import styles from './Radar.module.css';
import { type Holder, RadarTable } from './RadarTable';
import { useKeptOrder } from './useKeptOrder';
import { type Radar, useRadar } from './useRadar';

const NONE: never[] = [];

/** How many of all that are due today will be late. */
function Summary({ due, late, unknown }: DaySum) {
  const { t, formats } = useTranslation();
  if (due === 0) return t('overview.radar.summaryNone');
  const counts = { late: formats.number(late), due: formats.number(due) };
  return (
    <span className={styles.summary} data-late={late > 0}>
      {t(late + unknown === 0 ? 'overview.radar.summaryAll' : 'overview.radar.summary', counts)}
      {unknown > 0 && ` ${t('overview.radar.summaryUnknown', { n: formats.number(unknown) })}`}
    </span>
  );
}

function Agents({ radar, onOpen }: { radar: Radar; onOpen: (of: Holder) => void }) {
  const { outlooks = NONE, unassigned, others } = radar;
  const place = useRef<HTMLDivElement>(null);
  const wanted = useMemo(() => outlooks.map(({ userId }) => userId), [outlooks]);
  const order = useKeptOrder(wanted, place);
  const byId = new Map(outlooks.map((outlook) => [outlook.userId, outlook]));
  return (
    <div ref={place}>
      <RadarTable
        outlooks={order.flatMap((id) => byId.get(id) ?? [])}
        unassigned={unassigned}
        others={others}
        onOpen={onOpen}
      />
    </div>
  );
}

/** Who will be late today, by how much, and the way to give their work to free hands. */
export function RadarPart() {
  const { t } = useTranslation();
  const radar = useRadar();
  const [opened, setOpened] = useState<Holder>();
  const { workday, outlooks, sum, staff = NONE, error, retry } = radar;
  return (
    <Section
      title={t('overview.radar.title')}
      aside={sum === null ? t('overview.words.notSaid') : sum && <Summary {...sum} />}
    >
      <KnownReferences resource="users" records={staff}>
        <p className={styles.said}>
          <DayLeft workday={workday} />
        </p>
        {error && <ErrorPanel error={error} onRetry={retry} />}
        {outlooks ? (
          <Agents radar={radar} onOpen={setOpened} />
        ) : (
          !error && (
            <div className={styles.waiting}>
              <Busy />
            </div>
          )
        )}
        <Note>{t('overview.radar.how')}</Note>
        {opened !== undefined && (
          <MoveDialog of={opened} radar={radar} onClose={() => setOpened(undefined)} />
        )}
      </KnownReferences>
    </Section>
  );
}
