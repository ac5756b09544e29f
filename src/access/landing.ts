import type { Role } from './permissions';

/** Where each role's day begins: the queue, what waits for review, and what is late or will be. */
export const landingOf: Record<Role, string> = {
  support: '/requests',
  compliance: '/disclosures/review',
  manager: '/overview',
};
