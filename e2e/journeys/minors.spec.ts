import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

const t = textsOf('kk');

test('a client under 18 stands out wherever their name is, and so does a request about a minor', async ({
  desk,
  sitDown,
}) => {
  const { id: clientId } = await desk.db
    .selectFrom('clients')
    .innerJoin('consents', 'consents.clientId', 'clients.id')
    .innerJoin('disclosures', 'disclosures.clientId', 'clients.id')
    .select('clients.id')
    .where('clients.birthDate', '>', '2009-01-01')
    .where('clients.status', '=', 'active')
    .orderBy('clients.id')
    .executeTakeFirstOrThrow();
  await desk.db
    .updateTable('clients')
    .set({ lastName: 'Қожахмет-Нұрмұхамбетова', firstName: 'Гүлбаршын-Айнагүл' })
    .where('id', '=', clientId)
    .execute();
  const staff = await desk.as('support');
  const ofMinor = await staff.register({
    clientId,
    kind: 'contact_opt_out',
    receivedAt: '2026-11-23T03:30:00Z',
  });
  const aboutMinor = await staff.register({
    clientId: (await desk.clients.next()).id,
    kind: 'minor_erasure',
    receivedAt: '2026-11-23T03:30:00Z',
  });
  const page = await sitDown({ as: 'support', language: 'kk', at: '/requests' });
  const mark = page.getByText(t('clients.minor.mark'), { exact: true });

  for (const { id, number } of [ofMinor, aboutMinor]) {
    await page.goto('/requests');
    await page.getByLabel(t('requests.search')).fill(number);
    await expect(page.getByRole('row')).toHaveCount(2);
    await expect(page.getByRole('row').filter({ hasText: number })).toContainText(t('clients.minor.mark'));
    await page.goto(`/requests/${id}`);
    // The first is the one at the top of the case; a long name does not push it out of sight.
    await expect(page.getByText(t('clients.minor.short'), { exact: true }).first()).toBeInViewport();
  }

  const filter = encodeURIComponent(JSON.stringify({ clientId }));
  for (const register of ['consents', 'disclosures']) {
    await page.goto(`/${register}?filter=${filter}`);
    await expect(page.getByRole('table').getByText(t('clients.minor.mark')).first()).toBeVisible();
    await page.getByRole('table').getByRole('row').nth(1).getByRole('cell').last().click();
    await expect(page).toHaveURL(new RegExp(`/${register}/\\d+$`));
    await expect(mark.first()).toBeVisible();
  }
  await page.goto(`/clients/${clientId}`);
  await expect(mark.first()).toBeVisible();
  await expect(page.getByText(t('clients.minor.rule'))).toBeVisible();
});
