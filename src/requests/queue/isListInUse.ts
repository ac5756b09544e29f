/** Whether a row that moved now would move under somebody's pointer or focus. */
export const isListInUse = (): boolean =>
  document.querySelector('tbody:has(tr[data-row]):is(:hover, :focus-within)') !== null;
