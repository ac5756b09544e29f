import type { components } from '../../../src/api/contract';
import type { Recipient } from './recipients';

type Disclosure = components['schemas']['Disclosure'];

/** On what ground and for what purpose each category of recipient gets data when all is in order. */
export const habits: Record<
  Recipient['category'],
  { bases: readonly Disclosure['basis'][]; purposes: readonly Disclosure['purpose'][] }
> = {
  affiliate: { bases: ['purpose'], purposes: ['verification', 'support', 'statistics', 'research'] },
  bank: {
    bases: ['contract', 'service_performance', 'purpose'],
    purposes: ['verification', 'partner_access'],
  },
  platform_owner: {
    bases: ['contract', 'purpose'],
    purposes: ['device_linking', 'partner_access', 'statistics'],
  },
  advertiser: { bases: ['purpose', 'contract'], purposes: ['newsletter', 'partner_access'] },
  telecom: {
    bases: ['service_performance', 'contract'],
    purposes: ['communication', 'support', 'location_security'],
  },
  contractor: {
    bases: ['service_performance', 'contract', 'service_performance', 'rights_protection'],
    purposes: ['troubleshooting', 'support', 'communication', 'research'],
  },
  assignee: { bases: ['assignment'], purposes: ['verification', 'communication'] },
  authority: { bases: ['authority_request'], purposes: ['verification', 'location_security'] },
};
