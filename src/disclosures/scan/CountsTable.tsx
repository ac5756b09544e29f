import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { Count } from '../../ui/Count';
import { FoundLink } from './FoundLink';
import type { FoundQuery } from './foundList';
import styles from './Scan.module.css';
import { type Group, sumOf } from './tally';
import { useRowsPieceByPiece } from './useRowsPieceByPiece';

type Narrowing = Omit<FoundQuery, 'judgement' | 'unjudged'>;

interface CountsTableProps<K> {
  caption: string;
  heading: string;
  rows: readonly Group<K>[];
  labelOf: (key: K) => ReactNode;
  /** What of the list a row opens; null where it has none of its own. */
  narrowingOf: (key: K) => Narrowing | null;
  /** More rows than that are shown when somebody asks for them. */
  most?: number;
}

/** For each group how many of its disclosures are questionable, cannot be judged, are clear. */
export function CountsTable<K extends string | number | null>(props: CountsTableProps<K>) {
  const { caption, heading, rows, labelOf, narrowingOf, most = rows.length } = props;
  const { t, formats } = useTranslation();
  const { shown, showAll } = useRowsPieceByPiece(rows, most);
  const cell = (count: number, key: K, judgement: FoundQuery['judgement']) => {
    const narrowing = narrowingOf(key);
    return narrowing ? (
      <FoundLink count={count} query={{ judgement, ...narrowing }} />
    ) : (
      <Count value={count} />
    );
  };
  return (
    <>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {(['questionable', 'cannot_be_judged', 'clear'] as const).map((judgement) => (
              <th key={judgement} scope="col" className={styles.number}>
                {t(`verdict.judgement.${judgement}`)}
              </th>
            ))}
            <th scope="col" className={styles.number}>
              {t('scan.columns.all')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, counts }) => (
            <tr key={String(key)}>
              <th scope="row">{labelOf(key)}</th>
              <td className={styles.number}>{cell(counts.questionable, key, 'questionable')}</td>
              <td className={styles.number}>{cell(counts.cannot_be_judged, key, 'cannot_be_judged')}</td>
              <td className={styles.number}>
                <Count value={counts.clear} />
              </td>
              <td className={styles.number}>
                <Count value={sumOf(counts)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <Button onClick={showAll}>{t('scan.showAll', { n: formats.number(rows.length) })}</Button>
      )}
    </>
  );
}
