import type { Page } from '@playwright/test';
import type { Guards } from '../fixtures/guards';
import { expect, test } from '../fixtures/test';

// The guards watch every journey; here each is shown something to bark at.

interface Person {
  lastName: string;
  iin: string;
  phone: string;
  email: string;
}

/** Waits until the guards have seen it, and takes it from them, since it was put there on purpose. */
async function expectSeen(guards: Guards, says: RegExp): Promise<void> {
  await expect.poll(() => guards.problems.join('\n')).toMatch(says);
  guards.problems.splice(0);
}

/** What still comes of it comes before the page is gone, and is theirs no more than the rest. */
async function leave(guards: Guards, page: Page): Promise<void> {
  await page.close();
  guards.problems.splice(0);
}

const breaches: { name: string; plant: (page: Page) => Promise<unknown>; says: RegExp }[] = [
  {
    name: 'an error in the console',
    plant: (page) => page.evaluate(() => console.error('i18n: missing key requests.nothing')),
    says: /console: i18n: missing key requests\.nothing/,
  },
  {
    name: 'an error that nobody caught',
    plant: (page) => page.evaluate(() => setTimeout(() => Reflect.get(globalThis, 'nothing').at(0))),
    says: /not caught: TypeError/,
  },
  {
    name: 'a rejection that nobody caught',
    plant: (page) =>
      page.evaluate(() => {
        setTimeout(() => Promise.reject(new Error('left alone')));
      }),
    says: /not caught: .*left alone/,
  },
  {
    name: 'a style that the content policy forbids',
    plant: (page) =>
      page.evaluate(() => {
        const style = document.createElement('style');
        style.textContent = 'body { color: red }';
        document.head.append(style);
      }),
    says: /content policy: style-src-elem inline/,
  },
  {
    name: 'HTML made of text, against Trusted Types',
    plant: (page) =>
      page
        .evaluate(() => {
          document.body.innerHTML = '<b>made of text</b>';
        })
        .catch(() => undefined),
    says: /content policy: require-trusted-types-for/,
  },
  {
    name: 'an answer of 404 that no test has allowed',
    plant: (page) => page.evaluate(() => fetch('/api/requests/99999999').then(({ status }) => status)),
    says: /status of 404 .*\/api\/requests\/99999999/,
  },
];

test('the guards see what breaks, what is forbidden, and what no test has allowed', async ({
  guards,
  sitDown,
}) => {
  const page = await sitDown({ as: 'support', at: '/clients' });
  await expect(page.getByRole('table')).toBeVisible();
  for (const { name, plant, says } of breaches) {
    await test.step(name, async () => {
      await plant(page);
      await expectSeen(guards, says);
    });
  }
  await leave(guards, page);
});

const leaks: { name: string; plant: (page: Page, person: Person) => Promise<unknown>; says: RegExp }[] = [
  // First, as all that is planted after it is kept by the page as well.
  {
    name: 'a name in session storage, set as a property',
    plant: async (page, { lastName }) =>
      page.evaluate((name) => {
        sessionStorage.last = name;
      }, lastName.toUpperCase()),
    says: /the page keeps holds/,
  },
  {
    name: 'a name in local storage',
    plant: (page, { lastName }) => page.evaluate((name) => localStorage.setItem('last', name), lastName),
    says: /storage holds/,
  },
  {
    name: 'a name in an address of the history, escaped as lists escape it',
    plant: (page, { lastName }) =>
      page.evaluate(
        (name) =>
          history.pushState(
            null,
            '',
            `/clients?${new URLSearchParams({ filter: JSON.stringify({ q: name }) })}`,
          ),
        lastName,
      ),
    says: /history holds/,
  },
  {
    name: 'an IIN in the state of the history',
    plant: (page, { iin }) => page.evaluate((value) => history.replaceState({ value }, ''), iin),
    says: /history holds/,
  },
  {
    name: 'a phone in the title, written for people',
    plant: (page, { phone }) =>
      page.evaluate((value) => {
        document.title = value.replace(/^\+7(\d{3})(\d{3})(\d\d)(\d\d)$/, '+7 ($1) $2-$3-$4');
      }, phone),
    says: /title holds/,
  },
  {
    name: 'an e-mail address in the console',
    plant: (page, { email }) => page.evaluate((value) => console.info(`not sent to ${value}`), email),
    says: /console holds/,
  },
];

test('the guards see what identifies a person wherever it outlives the page', async ({
  desk,
  guards,
  sitDown,
}) => {
  const person = await desk.db
    .selectFrom('clients')
    .innerJoin('client_identities', 'clientId', 'id')
    .select(['lastName', 'iin', 'phone', 'email'])
    .where('phone', 'is not', null)
    .where('email', 'is not', null)
    .$narrowType<Person>()
    .executeTakeFirstOrThrow();
  const page = await sitDown({ as: 'support', at: '/clients' });
  await expect(page.getByRole('table')).toBeVisible();
  for (const { name, plant, says } of leaks) {
    await test.step(name, async () => {
      await plant(page, person);
      await guards.lookThrough();
      await expectSeen(guards, says);
    });
  }
  await leave(guards, page);
});
