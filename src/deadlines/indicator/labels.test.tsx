// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RequestRecord } from '../../api/records';
import { initI18n, switchLocale } from '../../i18n/i18n';
import type { Locale } from '../../i18n/locales';
import { kz } from '../calendars.fixture';
import { readDeadlineData } from '../deadlineData';
import { CalendarWarning } from './CalendarWarning';
import { DeadlineIndicator } from './DeadlineIndicator';
import { almaty, request, underTheCalendar } from './indicator.fixture';
import { TermIndicator } from './TermIndicator';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function indicatorAt(
  now: string,
  locale: Locale,
  changes: Partial<RequestRecord> = {},
): Promise<HTMLElement> {
  await initI18n(locale);
  vi.setSystemTime(almaty(now));
  // A clause in the explanation leads to the page of the policy.
  render(underTheCalendar(<DeadlineIndicator request={{ ...request, ...changes }} />), {
    wrapper: MemoryRouter,
  });
  return screen.getByRole('time');
}

const closedAt = (time: string): Partial<RequestRecord> => ({
  status: 'closed',
  closedAt: new Date(almaty(time)).toISOString(),
});

/** Due on Tuesday, 24 November 2026, at 18:00; as the table of the deadline indicator has it. */
const table: [state: string, now: string, changes: Partial<RequestRecord>, ru: string, kk: string][] = [
  ['ahead', '2026-11-23T12:00', {}, 'до 24 нояб., 18:00', '24 қар. 18:00-ге дейін'],
  ['today', '2026-11-24T14:00', {}, 'сегодня до 18:00 · 4 ч', 'бүгін 18:00-ге дейін · 4 сағ'],
  ['critical', '2026-11-24T17:15', {}, 'до 18:00 · 45 мин', '18:00-ге дейін · 45 мин'],
  ['overdue', '2026-11-25T18:00', {}, 'просрочено на 1 раб. день', '1 жұмыс күніне кешікті'],
  ['overdue', '2026-12-01T18:00', {}, 'просрочено на 5 раб. дней', '5 жұмыс күніне кешікті'],
  ['done_on_time', '2026-11-30T12:00', closedAt('2026-11-24T18:00'), 'закрыто в срок', 'мерзімінде жабылды'],
  [
    'done_late',
    '2026-11-30T12:00',
    closedAt('2026-11-25T09:40'),
    'закрыто с опозданием 40 мин',
    '40 мин кешігіп жабылды',
  ],
  ['unknown', '2026-11-24T12:00', { dueAt: null }, 'срок не рассчитан', 'мерзім есептелмеген'],
];

describe.each(table)('%s at %s', (state, now, changes, ru, kk) => {
  it.each<[Locale, string]>([
    ['ru', ru],
    ['kk', kk],
  ])('in %s: %s', async (locale, words) => {
    const time = await indicatorAt(now, locale, changes);
    expect(time.textContent).toBe(words);
    const label = time.closest('[data-state]');
    expect(label?.getAttribute('data-state')).toBe(state);
    // Never colour alone: a shape of its own stands beside the words.
    expect(label?.querySelector('svg path')?.getAttribute('d')).toBeTruthy();
    expect(time.getAttribute('datetime')).toBe(changes.dueAt === null ? null : request.dueAt);
  });
});

describe('the words', () => {
  it('follow the language of the page at once', async () => {
    const time = await indicatorAt('2026-11-24T14:00', 'ru');
    await act(() => switchLocale('kk'));
    expect(time.textContent).toBe('бүгін 18:00-ге дейін · 4 сағ');
  });

  it('say that the time stands still outside working hours', async () => {
    const time = await indicatorAt('2026-11-24T08:00', 'ru');
    expect(time.textContent).toContain('сегодня до 18:00 · 9 ч');
    expect(time.textContent).not.toBe('сегодня до 18:00 · 9 ч');
    expect(time.parentElement?.title).toBe('Сейчас нерабочее время: отсчёт стоит.');
  });

  it('are those of an open request where the backend sends a status that the desk does not know', async () => {
    const time = await indicatorAt('2026-11-24T14:00', 'ru', { status: 'unknown' });
    expect(time.textContent).toBe('сегодня до 18:00 · 4 ч');
  });

  it('say that the deadline is not known where the backend sends one that cannot be read', async () => {
    const time = await indicatorAt('2026-11-24T14:00', 'ru', { dueAt: 'tomorrow' });
    expect(time.textContent).toBe('срок не рассчитан');
    expect(time.getAttribute('datetime')).toBeNull();
  });
});

describe('without the calendar', () => {
  it('nothing is counted or guessed, the backend’s deadline stands, and the page says so', async () => {
    await initI18n('ru');
    vi.setSystemTime(almaty('2026-11-24T14:00'));
    const none = await readDeadlineData(Promise.reject(new Error('calendar/kz.json: 404')));
    render(
      underTheCalendar(
        <>
          <CalendarWarning />
          <DeadlineIndicator request={request} />
        </>,
        none,
      ),
    );
    expect(screen.getByRole('time').textContent).toBe('сегодня до 18:00');
    expect(screen.getByText('calendar/kz.json: 404')).toBeTruthy();
  });

  it('there is no warning where it was read', async () => {
    await initI18n('ru');
    const { container } = render(underTheCalendar(<CalendarWarning />));
    expect(container.textContent).toBe('');
  });
});

describe('why this date', () => {
  beforeEach(() => {
    // jsdom has the element without its methods.
    Object.assign(HTMLDialogElement.prototype, {
      showModal(this: HTMLDialogElement) {
        this.open = true;
      },
      close(this: HTMLDialogElement) {
        this.open = false;
      },
    });
  });

  async function explained(changes: Partial<RequestRecord> = {}): Promise<string> {
    await indicatorAt('2026-11-24T14:00', 'ru', changes);
    vi.useRealTimers();
    fireEvent.click(screen.getByRole('button', { name: /Откуда этот срок: R-0000001/ }));
    return (await screen.findByRole('dialog', { hidden: true })).textContent ?? '';
  }

  it('opens on a click: received, the day that counts, the calendar', async () => {
    const text = await explained();
    expect(text).toContain('пн, 23 нояб.');
    expect(text).toContain('вт, 24 нояб.');
    expect(text).toContain(kz.version);
  });

  it('says so where the desk counts otherwise than the backend', async () => {
    const text = await explained({ dueAt: '2026-11-25T13:00:00.000Z' });
    expect(text).toContain('24 нояб. 2026 г., 18:00');
    expect(text).toContain('25 нояб. 2026 г., 18:00');
  });

  it.each<[string, Partial<RequestRecord>]>([
    ['nothing of when it was received', { receivedAt: '' }],
    ['a kind that the desk does not know', { kind: 'unknown' }],
    ['no deadline', { dueAt: null, legalDueAt: null }],
  ])('opens where the backend sends %s', async (_name, changes) => {
    expect(await explained(changes)).toContain('R-0000001');
  });
});

describe('a term in calendar days', () => {
  const until = '2026-12-20';
  it.each<[string, string, string, string]>([
    ['2026-11-01T12:00', 'ahead', 'до 20 дек. 2026 г.', 'мерзімі: 2026 ж. 20 жел.'],
    [
      '2026-12-15T23:59',
      'soon',
      'до 20 дек. 2026 г. · осталось 5 дней',
      'мерзімі: 2026 ж. 20 жел. · 5 күн қалды',
    ],
    ['2026-12-20T12:00', 'today', 'истекает сегодня', 'мерзімі бүгін бітеді'],
    [
      '2026-12-22T00:01',
      'over',
      'срок истёк 20 дек. 2026 г. · 2 дня назад',
      'мерзімі өтті: 2026 ж. 20 жел. · 2 күн бұрын',
    ],
  ])('at %s is %s', async (now, state, ru, kk) => {
    await initI18n('ru');
    vi.setSystemTime(almaty(now));
    render(underTheCalendar(<TermIndicator until={until} />));
    const time = screen.getByRole('time');
    expect(time.textContent).toBe(ru);
    expect(time.closest('[data-state]')?.getAttribute('data-state')).toBe(state);
    await act(() => switchLocale('kk'));
    expect(time.textContent).toBe(kk);
  });

  it('passes into its last day at midnight in Almaty', async () => {
    await initI18n('ru');
    vi.setSystemTime(almaty('2026-12-19T23:59'));
    render(underTheCalendar(<TermIndicator until={until} />));
    expect(screen.getByRole('time').textContent).toContain('остался 1 день');
    act(() => vi.advanceTimersByTime(60_000));
    expect(screen.getByRole('time').textContent).toBe('истекает сегодня');
  });

  it.each([null, undefined, '', 'in five years'])('that is %j is not known', async (unreadable) => {
    await initI18n('ru');
    render(underTheCalendar(<TermIndicator until={unreadable} />));
    expect(screen.getByRole('time').textContent).toBe('срок неизвестен');
  });
});
