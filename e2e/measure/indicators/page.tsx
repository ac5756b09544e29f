/** 500 deadline indicators, each counting its own renders: what a tick of the page's timer costs. */
import { Profiler } from 'react';
import { createRoot } from 'react-dom/client';
import kz from '../../../public/calendar/kz.json';
import rules from '../../../public/calendar/rules.json';
import type { RequestRecord } from '../../../src/api/records';
import { parseCalendar } from '../../../src/deadlines/calendar';
import { DeadlineIndicator } from '../../../src/deadlines/indicator/DeadlineIndicator';
import { DeadlineProvider } from '../../../src/deadlines/indicator/DeadlineProvider';
import { parseRules } from '../../../src/deadlines/rules';
import { initI18n } from '../../../src/i18n/i18n';

const count = 500;
/** So many of them have less than two working hours left, and say it by the minute. */
const critical = 7;

declare global {
  interface Window {
    /** Since the page was shown or `forget` was called. */
    renders: { count: number; forget: () => void };
  }
}
window.renders = {
  count: 0,
  forget: () => {
    window.renders.count = 0;
  },
};

const requestDue = (id: number, dueAt: string): RequestRecord => ({
  id,
  number: `R-2026-${id}`,
  clientId: id,
  kind: 'contact_opt_out',
  channel: 'email',
  status: 'in_progress',
  receivedAt: '2026-11-20T05:00:00Z',
  dueAt,
  steps: [],
  replyLocale: 'ru',
  version: 1,
});

const requests = Array.from({ length: count }, (_, id) =>
  requestDue(id, id < critical ? '2026-11-23T13:00:00Z' : '2026-11-25T13:00:00Z'),
);
const data = { calendar: parseCalendar(kz), rules: parseRules(rules), problem: null };
const thresholds = { criticalWorkingMinutes: 120, soonCalendarDays: 30 };
const onRender = () => {
  window.renders.count += 1;
};

await initI18n('ru');
const root = document.getElementById('root');
if (!root) throw new Error('no #root');
createRoot(root).render(
  <DeadlineProvider data={data} thresholds={thresholds}>
    {requests.map((request) => (
      <Profiler key={request.id} id={request.number} onRender={onRender}>
        <DeadlineIndicator request={request} />
      </Profiler>
    ))}
  </DeadlineProvider>,
);
