import type { Role } from './permissions';

const pendingReview = JSON.stringify({ reviewStatus: 'pending' });

/** Where each role's day begins: the queue, what waits for review, and what runs late first. */
export const landingOf: Record<Role, string> = {
  support: '/requests',
  compliance: `/disclosures?filter=${encodeURIComponent(pendingReview)}`,
  manager: '/requests',
};
