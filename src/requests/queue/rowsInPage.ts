// The rows as they stand in the page: where the focus and the pointer are is the browser's to say.

/** Not those of another list, that are shown until the one that is asked for comes. */
const ROW = 'tbody:not([inert]) > tr[data-row]';

const rowElements = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(ROW)];

const idOf = (row: HTMLElement | null | undefined): number | undefined =>
  row?.dataset.row === undefined ? undefined : Number(row.dataset.row);

/** The row that the focus is in. */
export const focusedRow = (): number | undefined => idOf(document.activeElement?.closest<HTMLElement>(ROW));

/** Gives the row the focus, and brings it into view. */
export function focusRow(id: number): boolean {
  const row = document.querySelector<HTMLElement>(`${ROW}[data-row="${id}"]`);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
  return row !== null;
}

/** The id of the row `step` rows from this one; the first, where there is no such row; the ends do not wrap. */
export function rowBeside(id: number | undefined, step: number): number | undefined {
  const at = id === undefined ? -1 : rowIndex(id);
  return rowAt(at === -1 ? 0 : Math.max(at + step, 0));
}

/** Where the row stands among the rows, from nought. */
export const rowIndex = (id: number): number => rowElements().findIndex((row) => idOf(row) === id);

/** The row that stands there, or the last one where there are not so many. */
export function rowAt(index: number): number | undefined {
  const rows = rowElements();
  return idOf(rows[Math.min(index, rows.length - 1)]);
}

/** Whether nothing in particular has the focus: it has just come to the page, or what had it is gone. */
export const isFocusFree = (): boolean =>
  document.activeElement === null || document.activeElement.matches('body, main, [inert] *');

/** Takes the focus from whatever has it. */
export function freeFocus(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement) activeElement.blur();
}
