/** Back to the open row, for an act whose button goes with it: the keyboard would start from the top of the page. */
export function focusOpenRow(): void {
  document.querySelector<HTMLElement>('[data-row][aria-current]')?.focus({ preventScroll: true });
}
