import type { DeskConfig } from './api/config';
import { loadConfig, readCalendarFiles } from './api/files';
import { Session } from './api/session';
import { type DeadlineData, readDeadlineData } from './deadlines/deadlineData';
import { loadLanguage } from './i18n/loadLanguage';
import { startLocale, storedLocale } from './i18n/localeChoice';
import type { Locale } from './i18n/locales';

/** All that the first page needs beside its code. */
export interface Started {
  config: DeskConfig;
  session: Session;
  deadlineData: DeadlineData;
  locale: Locale;
}

async function startSession(config: Promise<DeskConfig>): Promise<Session> {
  const session = new Session((await config).apiUrl);
  // Not waited for: the page says that it is asking, and what came of it.
  void session.ask();
  return session;
}

/**
 * Asks for everything at once, while the code is still on its way.
 * @throws {ConfigError} where config.json cannot be used; nothing else rejects but a language that does not load
 */
export async function start(): Promise<Started> {
  const config = loadConfig();
  const locale = (async () => {
    const chosen = storedLocale() ?? startLocale((await config).defaultLocale);
    await loadLanguage(chosen);
    return chosen;
  })();
  const [ready, session, deadlineData, language] = await Promise.all([
    config,
    startSession(config),
    readDeadlineData(readCalendarFiles()),
    locale,
  ]);
  return { config: ready, session, deadlineData, locale: language };
}
