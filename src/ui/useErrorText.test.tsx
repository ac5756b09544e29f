// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError, type Refusal } from '../api/apiError';
import { initI18n } from '../i18n/i18n';
import { locales } from '../i18n/locales';
import { useErrorText } from './useErrorText';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const said = (error: unknown) => renderHook(useErrorText).result.current(error);
const refused = (...refusals: Refusal[]) =>
  new ApiError({
    code: 'invalid',
    status: 422,
    fields: Object.fromEntries(refusals.map((refusal, n) => [`field${n}`, refusal])),
  });

describe('what a failure says', () => {
  it('is one sentence for each thing that was refused, by its numbers', async () => {
    await initI18n('ru');
    const error = refused(
      { code: 'steps_open', args: { count: 2 } },
      { code: 'late_reason_required', args: {} },
    );
    expect(said(error).sentences).toEqual([
      'Закрыть нельзя: осталось 2 невыполненных шага. Выполните их и отметьте.',
      'Срок прошёл: укажите причину опоздания и повторите.',
    ]);
  });

  it('is said once where several fields were refused for the same', async () => {
    await initI18n('ru');
    const error = refused({ code: 'required', args: {} }, { code: 'required', args: {} });
    expect(said(error).sentences).toEqual(['Заполните это поле.']);
  });

  it('speaks of what was typed only where something was', async () => {
    await initI18n('ru');
    const stale = new ApiError({ code: 'stale', status: 409 });
    expect(said(stale).sentences.join()).toContain('Введённое осталось на месте');
    const ofPress = renderHook(() => useErrorText({ nothingTyped: true })).result.current;
    expect(ofPress(stale).sentences).toEqual([
      'Запись уже изменил кто-то другой, поэтому ничего не сделано. Посмотрите, какова она теперь, и повторите, если ещё нужно.',
    ]);
    const other = refused({ code: 'required', args: {} });
    expect(ofPress(other)).toEqual(said(other));
  });

  it('names the time to try again by the server’s clock', async () => {
    await initI18n('ru');
    vi.useFakeTimers({ now: Date.parse('2026-11-22T10:00:00Z') });
    const error = new ApiError({ code: 'too_many_attempts', status: 429, retryAfterMs: 15 * 60_000 });
    expect(said(error).sentences.join()).toContain('15:15');
  });

  it('has the trace where the answer had one', async () => {
    await initI18n('ru');
    expect(said(new ApiError({ code: 'forbidden', status: 403, requestId: 'r5' })).requestId).toBe('r5');
    expect(said(new Error('Сейітова')).requestId).toBeNull();
  });

  it.each(locales)('is never a key, whatever the backend sends, in %s', async (locale) => {
    await initI18n(locale);
    const missing = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const codes = [
      'steps_open',
      'notices_open',
      'obligations_outstanding',
      'no_such_code',
      'a.b',
      '',
      'toString',
    ];
    const args = [{}, { count: 1 }, { count: 5 }, { count: '5' }, { count: null }, { other: { deep: [1] } }];
    for (const code of codes) {
      for (const each of args) {
        const { sentences } = said(refused({ code, args: each }));
        expect(sentences).toEqual([expect.stringMatching(/^\p{Lu}.*\.$/u)]);
        expect(sentences.join()).not.toMatch(/errors\.|\{\{|undefined|null/);
      }
    }
    expect(said(new TypeError('x is undefined')).sentences.join()).not.toContain('undefined');
    expect(missing).not.toHaveBeenCalled();
    missing.mockRestore();
  });
});
