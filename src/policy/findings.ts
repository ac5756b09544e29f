import type { components } from '../api/contract';

type Basis = components['schemas']['Disclosure']['basis'];

/** The gravest first. */
export const severities = ['grave', 'serious', 'formal'] as const;
export type Severity = (typeof severities)[number];

export interface FindingRule {
  severity: Severity;
  /** The clauses of the policy that the disclosure departs from. */
  clauses: readonly string[];
}

/**
 * What makes a disclosure questionable, the gravest first: without any right to the data, beyond what was agreed to,
 * or without the papers that the recipient owes.
 */
export const findingRules = {
  minor: { severity: 'grave', clauses: ['1', '9.7'] },
  consent_missing: { severity: 'grave', clauses: ['7'] },
  consent_withdrawn: { severity: 'grave', clauses: ['7', '8.1'] },
  marketing_without_consent: { severity: 'grave', clauses: ['2.1 (5)', '8.2'] },
  third_party_not_consented: { severity: 'serious', clauses: ['6.1', '7'] },
  cross_border_not_consented: { severity: 'serious', clauses: ['7'] },
  category_not_consented: { severity: 'serious', clauses: ['3.1', '7'] },
  ip_link_without_ground: { severity: 'serious', clauses: ['3.1.1'] },
  recipient_basis_mismatch: { severity: 'serious', clauses: ['6.2 (1)', '6.2 (2)'] },
  document_missing: { severity: 'formal', clauses: ['6.2 (1)', '6.2 (2)'] },
  contract_missing: { severity: 'formal', clauses: ['5.5', '6.2 (3)', '6.2 (5)'] },
  contract_not_in_force: { severity: 'formal', clauses: ['5.5', '6.2 (3)', '6.2 (5)'] },
  protection_unconfirmed: { severity: 'formal', clauses: ['5.5'] },
} as const satisfies Record<string, FindingRule>;

export type FindingCode = keyof typeof findingRules;

/** Every code, in the order in which findings are told. */
export const findingCodes = Object.keys(findingRules).filter((code): code is FindingCode =>
  Object.hasOwn(findingRules, code),
);

/** Grounds that need no consent of the client: an assignee steps into the contract, an authority asks by law. */
export const basesWithoutConsent: readonly Basis[] = ['authority_request', 'assignment'];
/** Grounds that rest on the client's agreement to third parties as such. */
export const basesOfThirdParties: readonly Basis[] = ['purpose', 'contract'];
/** Grounds that rest on a contract with the recipient. */
export const basesOfContract: readonly Basis[] = ['contract', 'service_performance'];
/** Grounds on which an IP address may be tied to a person (policy 3.1.1). */
export const basesOfIpLink: readonly Basis[] = ['service_performance', 'authority_request'];
/** For how many months a recipient's proof of protection holds (policy 5.5). */
export const protectionMonths = 12;
