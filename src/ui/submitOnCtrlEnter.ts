import type { KeyboardEvent } from 'react';

/** Ctrl+Enter, or Cmd+Enter, sends the form from whichever field it is pressed in. */
export function submitOnCtrlEnter(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
