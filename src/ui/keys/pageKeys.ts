import type { ParseKeys } from 'i18next';

/** What a key does on the page that is open. */
export interface PageKey {
  /** As it is printed on the key: a letter, `/`, `?`, `Enter`, `Escape`, `ArrowDown`; `Ctrl+P` is Cmd+P as well. */
  sign: string;
  label: ParseKeys;
  run: () => void;
  /** A key that is held down acts again and again: for moving about, never for an act. */
  repeats?: boolean;
}

type Stroke = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Signs that lie elsewhere in the Kazakh and the Russian layout: there the key of the English one counts as well. */
const slashKey: Record<string, { shift: boolean } | undefined> = {
  '/': { shift: false },
  '?': { shift: true },
};

const isCommand = ({ ctrlKey, metaKey, altKey }: Stroke) => ctrlKey !== metaKey && !altKey;

/** Whether the stroke is the key, whichever keyboard layout is on: `j` is the key with «о» in Russian. */
export function isStrokeOf(sign: string, stroke: Stroke): boolean {
  const command = /^Ctrl\+([A-Z])$/.exec(sign)?.[1];
  if (command) return isCommand(stroke) && !stroke.shiftKey && stroke.code === `Key${command}`;
  if (stroke.ctrlKey || stroke.altKey || stroke.metaKey) return false;
  if (/^[a-z]$/.test(sign)) return !stroke.shiftKey && stroke.code === `Key${sign.toUpperCase()}`;
  if (/^\d$/.test(sign)) return !stroke.shiftKey && stroke.code === `Digit${sign}`;
  const slash = slashKey[sign];
  if (slash && stroke.code === 'Slash') return stroke.shiftKey === slash.shift;
  return stroke.key === sign;
}

/** Whether the page is before the agent: no dialog is open, and nobody signs in again over it. */
export function isPageOpen(): boolean {
  return document.querySelector('dialog[open], [hidden] #main') === null;
}

/** What is typed into a field is text, and Enter on a control is that control's own. */
export function isForPage(stroke: KeyboardEvent): boolean {
  const { target } = stroke;
  if (stroke.defaultPrevented || stroke.isComposing || !(target instanceof Element)) return false;
  if (!isPageOpen()) return false;
  if (isCommand(stroke)) return true;
  if (target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]')) return false;
  return !(stroke.key === 'Enter' && target.closest('a, button, input, summary'));
}
