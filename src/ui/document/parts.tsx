import type { ParseKeys } from 'i18next';
import type { ReactNode } from 'react';
import { Both, useBilingual } from './bilingual';
import styles from './Document.module.css';

const isBlank = (value: ReactNode): boolean => value === null || value === undefined || value === '';

/** One part of the document, under its number and heading. */
export function Part({ number, title, children }: { number: number; title: ParseKeys; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h4 className={styles.heading}>
        <span>{number}.</span>
        <span>
          <Both text={title} />
        </span>
      </h4>
      {children}
    </section>
  );
}

/** What explains what stands below it. */
export function Words({ text, values }: { text: ParseKeys; values?: Record<string, string | number> }) {
  return (
    <p className={styles.words}>
      <Both text={text} {...(values && { values })} />
    </p>
  );
}

interface FactsProps {
  /** Two in a row, where they are short. */
  twoAbreast?: boolean;
  children: ReactNode;
}

export function Facts({ twoAbreast = false, children }: FactsProps) {
  return (
    <dl className={styles.facts} data-two-abreast={twoAbreast || undefined}>
      {children}
    </dl>
  );
}

interface FactProps {
  label: ParseKeys;
  /** Has a row to itself where others stand two abreast. */
  isLong?: boolean;
  children: ReactNode;
}

/** One field: its name in both languages, its value once; a dash where there is none. */
export function Fact({ label, isLong = false, children }: FactProps) {
  return (
    <div className={styles.fact} data-long={isLong || undefined}>
      <dt>
        <Both text={label} />
      </dt>
      <dd>{isBlank(children) ? '—' : children}</dd>
    </div>
  );
}

/** A day in figures, which either language reads. */
export function Day({ day }: { day: string | null | undefined }) {
  return useBilingual().formats.ru.dayNumeric(day);
}

/** An instant in Almaty's time, in figures. */
export function When({ at }: { at: string | null | undefined }) {
  const { dayNumeric, time } = useBilingual().formats.ru;
  return at ? `${dayNumeric(at)}, ${time(at)}` : '—';
}

export function BothYesNo({ value }: { value: boolean | null | undefined }) {
  if (typeof value !== 'boolean') return '—';
  return <Both text={value ? 'common.yes' : 'common.no'} />;
}

export interface DocumentColumn<R> {
  label: ParseKeys;
  /** Its share of the sheet's width. */
  width?: 'few' | 'narrow' | 'code' | 'wide';
  render: (row: R) => ReactNode;
}

interface RowProps<R> {
  columns: readonly DocumentColumn<R>[];
  row: R;
  number: number;
}

/** A component of its own: React makes ready ten thousand of them without holding up the page. */
function Row<R>({ columns, row, number }: RowProps<R>) {
  return (
    <tr>
      <td>{number}</td>
      {columns.map(({ label, render }) => {
        const cell = render(row);
        return <td key={label}>{isBlank(cell) ? '—' : cell}</td>;
      })}
    </tr>
  );
}

interface DocumentTableProps<R> {
  columns: readonly DocumentColumn<R>[];
  rows: readonly R[];
  keyOf: (row: R, index: number) => string | number;
}

/** A table with numbered rows; on paper its headings stand on every page and no row is cut. */
export function DocumentTable<R>({ columns, rows, keyOf }: DocumentTableProps<R>) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" data-width="number">
            <Both text="copies.document.rowNumber" />
          </th>
          {columns.map(({ label, width }) => (
            <th key={label} scope="col" data-width={width}>
              <Both text={label} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <Row key={keyOf(row, index)} columns={columns} row={row} number={index + 1} />
        ))}
      </tbody>
    </table>
  );
}
