import { afterAll, beforeAll } from 'vitest';
import type { Desk } from './desk';

/** A desk that the suite opens before its tests and closes after them; it stands for the one that is open. */
export function suiteDesk(open: () => Promise<Desk>): Desk {
  let opened: Desk | undefined;
  const current = (): Desk => {
    if (!opened) throw new Error('The desk is open while tests run, not while they are named.');
    return opened;
  };
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened?.close());
  return {
    get app() {
      return current().app;
    },
    get options() {
      return current().options;
    },
    get db() {
      return current().db;
    },
    get clock() {
      return current().clock;
    },
    get users() {
      return current().users;
    },
    ask: (...what) => current().ask(...what),
    signIn: (who) => current().signIn(who),
    close: () => current().close(),
  };
}
