import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { StaffName } from '../../ui/names';
import { CountLink } from '../CountLink';
import table from '../Figures.module.css';
import { heldBy } from '../lists';
import { useListFilters } from '../useListFilters';
import { ForecastText, Sign } from './ForecastText';
import type { Outlook } from './outlook';
import styles from './Radar.module.css';
import type { Radar } from './useRadar';

/** Whose requests are looked at: an agent's by their id, or nobody's. */
export type Holder = number | null;

function Acts({ of, onOpen, name }: { of: Holder; onOpen: (of: Holder) => void; name: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Button size="small" variant="outlined" onClick={() => onOpen(of)}>
      {t('overview.radar.open')}
      <span className="visually-hidden">: {name}</span>
    </Button>
  );
}

function AgentRow({ outlook, onOpen }: { outlook: Outlook; onOpen: (of: Holder) => void }) {
  const formats = useFormats();
  const filters = useListFilters();
  const { userId, line, perHour } = outlook;
  const name = <StaffName id={userId} />;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={table.number}>
        <CountLink count={line.dueToday} filter={heldBy(filters.dueToday, userId)} />
      </td>
      <td className={table.number}>
        <CountLink count={line.overdue} filter={heldBy(filters.overdue, userId)} />
      </td>
      <td className={table.number}>{perHour === null ? '—' : formats.number(perHour, 2)}</td>
      <td>
        <ForecastText outlook={outlook} />
      </td>
      <td className={table.act}>
        <Acts of={userId} onOpen={onOpen} name={name} />
      </td>
    </tr>
  );
}

interface HeldElsewhereProps {
  label: string;
  count: number | undefined;
  of: Holder | readonly number[];
  said: ReactNode;
  act?: ReactNode;
}

/** Requests that are due today and stand in nobody's line of the table. */
function HeldElsewhere({ label, count, of, said, act }: HeldElsewhereProps) {
  const filters = useListFilters();
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className={table.number}>
        <CountLink count={count} filter={heldBy(filters.dueToday, of)} />
      </td>
      <td className={table.number}>—</td>
      <td className={table.number}>—</td>
      <td>{said}</td>
      <td className={table.act}>{act}</td>
    </tr>
  );
}

/** What nobody has taken nobody closes. */
function Unassigned({ count }: { count: number | undefined }) {
  const { t, formats } = useTranslation();
  if (count === undefined) return '—';
  if (count === 0) return t('overview.radar.nothing');
  return <Sign state="overdue">{t('overview.radar.unassignedSaid', { n: formats.number(count) })}</Sign>;
}

interface RadarTableProps {
  outlooks: readonly Outlook[];
  unassigned: number | undefined;
  /** Staff who are no support agents: nobody knows their pace. */
  others: Radar['others'];
  onOpen: (of: Holder) => void;
}

/** For each agent what is due today against what they can close. */
export function RadarTable({ outlooks, unassigned, others, onOpen }: RadarTableProps) {
  const { t } = useTranslation();
  const nobody = t('overview.radar.unassigned');
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <caption className="visually-hidden">{t('overview.radar.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('overview.agent')}</th>
            <th scope="col" className={table.number}>
              {t('overview.now.dueToday')}
            </th>
            <th scope="col" className={table.number}>
              {t('overview.radar.overdueFirst')}
            </th>
            <th scope="col" className={table.number}>
              {t('overview.radar.perHour')}
            </th>
            <th scope="col" className={styles.forecasts}>
              {t('overview.radar.forecast')}
            </th>
            <th scope="col" className={table.act}>
              {t('overview.radar.act')}
            </th>
          </tr>
        </thead>
        <tbody>
          {outlooks.map((outlook) => (
            <AgentRow key={outlook.userId} outlook={outlook} onOpen={onOpen} />
          ))}
          <HeldElsewhere
            label={nobody}
            count={unassigned}
            of={null}
            said={<Unassigned count={unassigned} />}
            act={<Acts of={null} onOpen={onOpen} name={nobody} />}
          />
          {Boolean(others.dueToday) && (
            <HeldElsewhere
              label={t('overview.radar.others')}
              count={others.dueToday}
              of={others.ids}
              said={<Sign state="unknown">{t('overview.radar.othersSaid')}</Sign>}
            />
          )}
        </tbody>
      </table>
    </div>
  );
}
