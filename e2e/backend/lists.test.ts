import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, listUrl, openDesk } from './testing/desk';
import { engines } from './testing/engines';
import { addClient } from './testing/fixtures';

describe.each(engines)('lists on $name', (engine) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(engine);
  });
  afterAll(() => desk.close());
  it('x', async () => {
    await addClient(desk.db);
    const a = await desk.ask(
      'support',
      listUrl('clients', {
        sort: ['lastName', 'DESC'],
        range: [0, 9],
        filter: { isMinor: false, q: 'абилкас' },
      }),
    );
    console.log(a.json(), a.headers);
    expect(a.statusCode).toBe(200);
    for (const r of [
      'consents',
      'policy-versions',
      'recipients',
      'disclosures',
      'requests',
      'request-events',
      'recipient-notices',
      'corrections',
      'attachments',
      'users',
      'sla-days',
      'sla-receipts',
    ]) {
      const x = await desk.ask('support', listUrl(r));
      console.log(r, x.statusCode, x.body.slice(0, 200));
    }
    for (const r of ['agent-loads', 'audit-events']) {
      const x = await desk.ask('manager', listUrl(r));
      console.log(r, x.statusCode, x.body.slice(0, 600));
    }
  });
});
