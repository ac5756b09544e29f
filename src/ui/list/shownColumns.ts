import { useMemo } from 'react';
import { useStore } from 'react-admin';
import { useStaffIdentity } from '../identity';
import type { Column } from './columns';
import type { RegisterResource } from './resources';

export type ColumnName = Pick<Column<never>, 'label' | 'isOptional' | 'heading' | 'isShownFor'>;

const isText = (value: unknown): value is string => typeof value === 'string';

/** What was kept, as far as the register still has it; undefined where nothing of it can be used. */
function keptColumns(columns: readonly ColumnName[], kept: unknown): string[] | undefined {
  if (!Array.isArray(kept)) return undefined;
  const labels = new Set<string>(columns.map(({ label }) => label));
  const known = kept.filter(isText).filter((label) => labels.has(label));
  return known.length > 0 ? known : undefined;
}

/** By which columns a row is found and chosen: always there. */
export const isFixed = (columns: readonly ColumnName[], column: ColumnName): boolean =>
  column.heading !== undefined || columns.find(({ heading }) => heading === undefined) === column;

/** The columns that this person has chosen to see, on this workstation; all but the optional ones until they do. */
export function useShownColumns<C extends ColumnName>(
  resource: RegisterResource,
  columns: readonly C[],
): { shown: readonly C[]; choose: (labels: readonly string[] | null) => void } {
  const { id } = useStaffIdentity();
  const [kept, setKept] = useStore<unknown>(`columns.${id}.${resource}`);
  const shown = useMemo(() => {
    const chosen = keptColumns(columns, kept);
    return columns.filter((column) =>
      chosen ? isFixed(columns, column) || chosen.includes(column.label) : !column.isOptional,
    );
  }, [columns, kept]);
  return { shown, choose: setKept };
}
