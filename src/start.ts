import { landingOf } from './access/landing';
import type { DeskConfig } from './api/config';
import { loadConfig, readCalendarFiles } from './api/files';
import { sendAhead } from './api/http';
import { PAGE_SIZE } from './api/pageSize';
import { Session } from './api/session';
import { type DeadlineData, readDeadlineData } from './deadlines/deadlineData';
import { loadLanguage } from './i18n/loadLanguage';
import { storedLocale } from './i18n/localeChoice';
import { type Locale, localeOf } from './i18n/locales';
import { queue } from './requests/queue';

/** All that the first page needs beside its code. */
export interface Started {
  config: DeskConfig;
  session: Session;
  deadlineData: DeadlineData;
  locale: Locale;
}

/** The list that the queue will ask for as soon as its code is there, in the very words of the data provider. */
function queueUrl(apiUrl: string): string {
  const { filter, sort } = queue;
  const [wanted, range, order] = [filter, [0, PAGE_SIZE - 1], [sort.field, sort.order]].map((part) =>
    encodeURIComponent(JSON.stringify(part)),
  );
  return `${apiUrl}/requests?filter=${wanted}&range=${range}&sort=${order}`;
}

/** Who is signed in goes straight to where their day begins; the queue's list is sent for ahead of its code. */
function beginDay(session: Session, apiUrl: string): void {
  const state = session.state();
  if (state.status !== 'signedIn') return;
  if (location.pathname === '/') history.replaceState(null, '', landingOf[state.identity.role]);
  if (location.pathname === '/requests' && location.search === '') sendAhead(queueUrl(apiUrl));
}

/** A backend that has not said by then who is signed in is waited for on the page, which says so. */
const PATIENCE_MS = 2_000;

async function startSession({ apiUrl }: DeskConfig): Promise<Session> {
  const session = new Session(apiUrl);
  const isInTime = await Promise.race([
    session.ask().then(() => true),
    new Promise<false>((resolve) => setTimeout(resolve, PATIENCE_MS, false)),
  ]);
  if (isInTime) beginDay(session, apiUrl);
  return session;
}

/**
 * Asks for everything at once, while the code is still on its way.
 * @throws {ConfigError} where config.json cannot be used; nothing else rejects but a language that does not load
 */
export async function start(): Promise<Started> {
  const config = loadConfig();
  const locale = (async () => {
    const chosen = storedLocale() ?? localeOf((await config).defaultLocale);
    await loadLanguage(chosen);
    return chosen;
  })();
  const [ready, session, deadlineData, language] = await Promise.all([
    config,
    config.then(startSession),
    readDeadlineData(readCalendarFiles()),
    locale,
  ]);
  return { config: ready, session, deadlineData, locale: language };
}
