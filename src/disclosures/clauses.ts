import type { components } from '../api/contract';
import { type DisclosureRecord, UNKNOWN } from '../api/records';

type Disclosure = components['schemas']['Disclosure'];

const basisClauses: Record<Disclosure['basis'], string> = {
  purpose: '6.1',
  assignment: '6.2 (1)',
  authority_request: '6.2 (2)',
  service_performance: '6.2 (3)',
  rights_protection: '6.2 (4)',
  contract: '6.2 (5)',
};

const purposeClauses: Record<Disclosure['purpose'], string> = {
  communication: '2.1 (1)',
  location_security: '2.1 (2)',
  verification: '2.1 (3)',
  support: '2.1 (4)',
  newsletter: '2.1 (5)',
  partner_access: '2.1 (6)',
  statistics: '2.1 (7)',
  research: '2.1 (8)',
  device_linking: '2.1 (9)',
  troubleshooting: '2.1 (10)',
};

/** The clause of the policy that names the ground; null where the desk does not know the ground. */
export const clauseOfBasis = (basis: DisclosureRecord['basis']): string | null =>
  basis === UNKNOWN ? null : basisClauses[basis];

/** The clause of the policy that names the purpose; null where the desk does not know the purpose. */
export const clauseOfPurpose = (purpose: DisclosureRecord['purpose']): string | null =>
  purpose === UNKNOWN ? null : purposeClauses[purpose];
