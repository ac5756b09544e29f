import { Link } from 'react-router';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { registerWith } from '../../ui/registerPath';
import { countedLists } from '../lists';
import styles from './Now.module.css';
import type { useNowCounts } from './useNowCounts';

/** What is worth a second look as soon as there is any of it. */
const tones = {
  open: 'plain',
  dueToday: 'today',
  overdue: 'overdue',
  unassigned: 'plain',
  refusals: 'plain',
};

/** Large numbers, each leading to the list that it is the length of. */
export function CountTiles({ filters, counts }: Pick<ReturnType<typeof useNowCounts>, 'filters' | 'counts'>) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <ul className={styles.tiles}>
      {countedLists.map((name) => {
        const { total, error } = counts[name];
        const written = total === undefined ? (error ? '—' : '…') : formats.number(total);
        return (
          <li key={name}>
            <Link
              className={styles.tile}
              data-tone={total ? tones[name] : 'plain'}
              to={registerWith('requests', filters[name])}
            >
              <span>{t(`overview.now.${name}`)}</span> <strong>{written}</strong>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
