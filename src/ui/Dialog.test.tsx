// @vitest-environment jsdom

import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { initI18n } from '../i18n/i18n';
import { Dialog } from './Dialog';

beforeEach(async () => {
  await initI18n('ru');
  // jsdom has the element alone; a browser tells of a close a moment later, as here.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
      queueMicrotask(() => this.dispatchEvent(new Event('close')));
    },
  });
});
afterEach(cleanup);

const onClose = vi.fn();
async function openDialog() {
  const page = render(
    <StrictMode>
      <Dialog title="R-1" onClose={onClose}>
        text
      </Dialog>
    </StrictMode>,
  );
  // React has opened it twice: of the close between the two it is told by now.
  await act(async () => undefined);
  return page;
}
const element = () => screen.getByRole<HTMLDialogElement>('dialog', { hidden: true });

beforeEach(() => onClose.mockReset());

it('asks its page on Escape, and stays as long as the page wants it to', async () => {
  await openDialog();
  expect(fireEvent(element(), new Event('cancel', { cancelable: true }))).toBe(false);
  expect(onClose).toHaveBeenCalledOnce();
  expect(element().open).toBe(true);
});

it('tells its page where the browser has closed it without asking, as a second Escape does', async () => {
  await openDialog();
  await act(async () => element().close());
  expect(onClose).toHaveBeenCalledOnce();
});

it('says nothing of a close where its page has opened it, or taken it away', async () => {
  const { unmount } = await openDialog();
  expect(element().open).toBe(true);
  const taken = element();
  unmount();
  await act(async () => taken.dispatchEvent(new Event('close')));
  expect(onClose).not.toHaveBeenCalled();
});
