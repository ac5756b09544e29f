/** Places on the page of a case that another part of it leads to: ids of elements, none of which names a person. */
export const caseAnchors = {
  step: (key: string) => `step-${key}`,
  notice: (id: number) => `notice-${id}`,
  obligations: 'obligations',
  outcome: 'outcome',
  closing: 'closing',
} as const;

const controls =
  'input:enabled, textarea:enabled, select:enabled, button:enabled:not([aria-expanded]), a[href]';

/**
 * Takes the keyboard and the reader to an anchor: to its first control, or to itself where it has none that can be
 * used. Says whether the anchor is on the page.
 */
export function goTo(anchor: string): boolean {
  const place = document.getElementById(anchor);
  if (!place) return false;
  const control = place.matches(controls) ? place : (place.querySelector<HTMLElement>(controls) ?? place);
  control.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
  return true;
}
