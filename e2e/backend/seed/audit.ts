import { formatInstant, type Instant } from '../../../src/deadlines/almatyTime';
import { documentationAddress } from './consentStory';
import type { Random } from './random';
import type { NewRow } from './rows';
import { staff } from './staff';

const day = 24 * 3_600_000;
const reasons = ['verify_identity', 'contact_client', 'prepare_copy', 'investigate'] as const;

/** A month of signing in and of looking at clients, in order of time; as much for any number of clients. */
export function makeAudit(
  random: Random,
  facts: { clients: number; now: Instant },
): NewRow<'audit_events'>[] {
  const { now, clients } = facts;
  const events: NewRow<'audit_events'>[] = [];
  const people = staff.filter((user) => user.active);
  for (let ago = 30; ago >= 1; ago -= 1) {
    // 04:00 UTC is the opening hour in Almaty.
    const morning = Math.floor((now - ago * day) / day) * day + 4 * 3_600_000;
    if ([0, 6].includes(new Date(morning).getUTCDay())) continue;
    for (const user of people) {
      const ip = documentationAddress(random);
      const event = (at: Instant, action: NewRow<'audit_events'>['action']) => ({
        at: formatInstant(at),
        actorId: user.id,
        action,
        resource: 'auth',
        recordId: null,
        requestId: null,
        ip,
        details: {},
      });
      const arrived = morning + random.int(0, 40 * 60) * 1000;
      if (random.chance(0.05)) events.push({ ...event(arrived - 20_000, 'sign_in_failed'), actorId: null });
      events.push(event(arrived, 'sign_in'));
      const views = user.role === 'manager' ? 0 : random.int(0, 3);
      for (let i = 0; i < views; i += 1) {
        const clientId = random.int(1, Math.max(1, clients));
        events.push({
          ...event(arrived + random.int(600, 8 * 3600) * 1000, 'view_identity'),
          resource: 'clients',
          recordId: clientId,
          details: { reason: random.pick(reasons) },
        });
      }
      if (random.chance(0.8)) events.push(event(arrived + 8.4 * 3_600_000, 'sign_out'));
    }
  }
  return events.filter((event) => Date.parse(event.at) < now).sort((a, b) => (a.at < b.at ? -1 : 1));
}
