import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { Count } from '../../ui/Count';
import { StaffName } from '../../ui/names';
import { CountLink } from '../CountLink';
import table from '../Figures.module.css';
import { heldBy } from '../lists';
import { useListFilters } from '../useListFilters';
import { onTimeOf30d, type peopleOf } from './people';

type Person = ReturnType<typeof peopleOf>[number];

function PersonRow({ person: { load, hasLeft } }: { person: Person }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const filters = useListFilters();
  const { id, open, dueToday, overdue, closed30d, medianHoursToClose30d } = load;
  const onTime = onTimeOf30d(load);
  return (
    <tr>
      <th scope="row">
        <StaffName id={id} /> {hasLeft && t('overview.people.hasLeft')}
      </th>
      <td className={table.number}>
        <CountLink count={open} filter={heldBy(filters.open, id)} />
      </td>
      <td className={table.number}>
        <CountLink count={dueToday} filter={heldBy(filters.dueToday, id)} />
      </td>
      <td className={table.number}>
        <CountLink count={overdue} filter={heldBy(filters.overdue, id)} />
      </td>
      <td className={table.number}>
        <Count value={closed30d} />
      </td>
      <td className={table.number}>
        {onTime
          ? t('overview.people.share', {
              percent: formats.percent(onTime.share, 1),
              some: formats.number(onTime.some),
              all: formats.number(onTime.all),
            })
          : '—'}
      </td>
      <td className={table.number}>
        {medianHoursToClose30d == null ? '—' : formats.number(medianHoursToClose30d, 1)}
      </td>
    </tr>
  );
}

/** A row for each agent; a number that a list counts as well leads to that list. */
export function PeopleTable({ people }: { people: readonly Person[] }) {
  const { t } = useTranslation();
  if (people.length === 0) return <p>{t('overview.people.none')}</p>;
  const numbers = [
    t('overview.now.open'),
    t('overview.now.dueToday'),
    t('overview.now.overdue'),
    t('overview.people.closed30d'),
    t('overview.people.onTime'),
    t('overview.people.medianHours'),
  ];
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <caption className="visually-hidden">{t('overview.people.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('overview.agent')}</th>
            {numbers.map((label) => (
              <th key={label} scope="col" className={table.number}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <PersonRow key={person.load.id} person={person} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
