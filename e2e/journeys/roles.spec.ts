import { landingOf } from '../../src/access/landing';
import { password, type Username } from '../fixtures/staffCalls';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const t = textsOf('ru');

interface Person {
  username: Username;
  role: keyof typeof landingOf;
  landing: 'requests' | 'review' | 'overview';
  works: boolean;
}

const people: Person[] = [
  { username: 'support', role: 'support', landing: 'requests', works: true },
  { username: 'compliance', role: 'compliance', landing: 'review', works: true },
  { username: 'manager', role: 'manager', landing: 'overview', works: false },
];

for (const { username, role, landing, works } of people) {
  test(`${username} signs in, lands where the day begins, and is offered what the role may do`, async ({
    desk,
    sitDown,
  }) => {
    const page = await sitDown();
    await page.getByLabel(t('auth.username')).fill(username);
    await page.getByLabel(t('auth.password')).fill(password);
    await page.getByRole('button', { name: t('auth.submit') }).click();

    await expect(page.getByText(t(`enums.role.${role}`))).toBeVisible();
    await expect(
      page.getByRole('heading', { level: 1, name: t(`layout.registers.${landing}`) }),
    ).toBeVisible();
    expect(new URL(page.url()).pathname).toBe(new URL(landingOf[role], desk.url).pathname);

    const staff = await desk.as('support');
    const client = await desk.clients.next();
    const request = await staff.register({
      clientId: client.id,
      kind: 'contact_opt_out',
      receivedAt: new Date(desk.clock.now() - 60_000).toISOString(),
    });
    await page.goto(`/requests/${request.id}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(request.number);
    await expect(page.getByLabel(t('requests.actions.assign'))).toBeVisible();
    await expect(page.getByRole('button', { name: t('requests.actions.take') })).toHaveCount(works ? 1 : 0);

    await page.getByRole('button', { name: t('layout.signOut') }).click();
    await expect(page.getByLabel(t('auth.username'))).toBeVisible();
    await page.goto('/requests');
    await expect(page.getByLabel(t('auth.password'))).toBeVisible();
  });
}

test('a wrong password is said to be wrong, the fifth locks the name, and what was typed stays', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(/status of (401|429) .*\/api\/auth\/login$/);
  const page = await sitDown();
  const name = page.getByLabel(t('auth.username'));
  const submit = page.getByRole('button', { name: t('auth.submit') });
  await name.fill('support3');
  await page.getByLabel(t('auth.password')).fill('not kelisim');
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const answer = page.waitForResponse('**/api/auth/login');
    await submit.click();
    expect((await answer).status()).toBe(401);
    await expect(page.getByRole('alert')).toContainText(t('errors.invalid_credentials'));
  }
  await expect(name).toHaveValue('support3');

  await submit.click();
  // Locked for 15 minutes from 09:00, by the server's clock.
  await expect(page.getByRole('alert')).toContainText(t('errors.too_many_attempts', { time: '09:15' }));
  await expect(name).toHaveValue('support3');

  desk.clock.advance(16 * 60_000);
  await page.getByLabel(t('auth.password')).fill(password);
  await submit.click();
  await expect(page.getByRole('heading', { level: 1, name: t('layout.registers.requests') })).toBeVisible();
  await desk.db.deleteFrom('login_attempts').execute();
});

test('a case of somebody who may no longer work it is moved to another', async ({ desk, sitDown }) => {
  const staff = await desk.as('support');
  const { id } = await staff.register({
    clientId: (await desk.clients.next()).id,
    kind: 'contact_opt_out',
    receivedAt: '2026-11-23T03:30:00Z',
  });
  type Person = { id: number; fullName: string };
  const holder = await (await desk.as('manager')).call<Person>('GET', 'auth/me');
  const free = await (await desk.as('support2')).call<Person>('GET', 'auth/me');
  await desk.db.updateTable('requests').set({ assigneeId: holder.id }).where('id', '=', id).execute();

  const page = await sitDown({ as: 'manager', at: `/requests/${id}` });
  const assignee = page.getByLabel(t('requests.actions.assign'));
  await expect(assignee.getByRole('option', { name: holder.fullName })).toHaveCount(1);
  await expect(assignee).toHaveValue(String(holder.id));
  await assignee.selectOption(free.fullName);
  await expect(page.getByText(t('requests.done.assign'))).toBeVisible();
  expect((await staff.request(id)).assigneeId).toBe(free.id);
});
