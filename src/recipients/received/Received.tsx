import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { serverNow } from '../../api/serverClock';
import { almatyDayOf } from '../../deadlines/almatyTime';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import type { Filter } from '../../ui/list/filters';
import { Note } from '../../ui/record/Note';
import { Section } from '../../ui/record/Section';
import { registerWith } from '../../ui/registerPath';
import styles from './Received.module.css';
import { categoryQuestions, monthQuestions } from './receivedQuestions';
import { useCounts } from './useCounts';

interface CountedRowProps {
  label: ReactNode;
  count: number | undefined;
  most: number;
  filter: Filter;
}

/** A number with its bar, leading to what it counts. */
function CountedRow({ label, count, most, filter }: CountedRowProps) {
  const formats = useFormats();
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className={styles.count}>
        {count === undefined && '…'}
        {count === 0 && '0'}
        {Boolean(count) && <Link to={registerWith('disclosures', filter)}>{formats.number(count ?? 0)}</Link>}
      </td>
      <td aria-hidden="true">
        <div
          className={styles.bar}
          style={{ inlineSize: `${most === 0 ? 0 : ((count ?? 0) / most) * 100}%` }}
        />
      </td>
    </tr>
  );
}

interface CountedTableProps {
  caption: string;
  children: ReactNode;
}

function CountedTable({ caption, children }: CountedTableProps) {
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <tbody>{children}</tbody>
    </table>
  );
}

const monthOf = (day: string) => `${day.slice(5, 7)}.${day.slice(0, 4)}`;

function useQuestions(recipientId: number) {
  const [questions] = useState(() => {
    const today = almatyDayOf(serverNow());
    const months = monthQuestions(recipientId, today);
    const categories = categoryQuestions(recipientId, today);
    return { months, categories, all: [...months, ...categories] };
  });
  return questions;
}

/** What the recipient got in the last twelve months: by month, and by kind of data. */
export function Received({ recipientId }: { recipientId: number }) {
  const { t } = useTranslation();
  const { months, categories, all } = useQuestions(recipientId);
  const { counts, error, retry } = useCounts(all);
  const most = (keys: readonly { key: string }[]) => Math.max(...keys.map(({ key }) => counts.get(key) ?? 0));
  const got = categories.filter(({ key }) => counts.get(key) !== 0);
  return (
    <Section
      title={t('recipients.received.title')}
      aside={<Link to={registerWith('disclosures', { recipientId })}>{t('recipients.received.all')}</Link>}
    >
      {error !== undefined && <ErrorPanel error={error} onRetry={retry} />}
      <div className={styles.tables} aria-busy={counts.size < all.length && error === undefined}>
        <CountedTable caption={t('recipients.received.byMonth')}>
          {months.map(({ key, filter }) => (
            <CountedRow
              key={key}
              label={<time dateTime={key.slice(0, 7)}>{monthOf(key)}</time>}
              count={counts.get(key)}
              most={most(months)}
              filter={filter}
            />
          ))}
        </CountedTable>
        {got.length > 0 && (
          <CountedTable caption={t('recipients.received.byCategory')}>
            {got.map(({ key, filter }) => (
              <CountedRow
                key={key}
                label={t(`enums.dataCategory.${key}`)}
                count={counts.get(key)}
                most={most(categories)}
                filter={filter}
              />
            ))}
          </CountedTable>
        )}
      </div>
      <Note>{t('recipients.received.note')}</Note>
    </Section>
  );
}
