const controls = 'button:not([disabled]), input, textarea';

/** Leads the keyboard into a group of choices: to what waits to be confirmed, else to what is chosen. */
export function focusGroup(within: HTMLElement | null, field: string): void {
  const group = within?.querySelector(`[data-field="${field}"]`);
  const first = group?.querySelector<HTMLElement>('button, input:checked');
  (first ?? group?.querySelector<HTMLElement>('input'))?.focus();
}

/** Leads the keyboard to the first field that keeps the form from being sent, once the page says so. */
export function focusProblem(): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>('main [aria-invalid="true"]');
    const control = field?.matches('input, textarea') ? field : field?.querySelector<HTMLElement>(controls);
    control?.focus();
  });
}
