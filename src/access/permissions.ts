import type { components } from '../api/contract';

export type Role = components['schemas']['Role'];

/**
 * Who may do what, by resource and act. What is not named here is refused.
 * Source: the roles that the contract names at each operation.
 */
const everyone = ['support', 'compliance', 'manager'] as const satisfies readonly Role[];
const caseworkers = ['support', 'compliance'] as const satisfies readonly Role[];
const compliance = ['compliance'] as const satisfies readonly Role[];
const oversight = ['compliance', 'manager'] as const satisfies readonly Role[];

const permissions = {
  clients: { list: everyone, show: everyone, edit: compliance },
  client_lookups: { create: caseworkers },
  identity_views: { create: caseworkers },
  corrections: { list: caseworkers, create: caseworkers },
  consents: { list: everyone, show: everyone },
  policy_versions: { list: everyone },
  recipients: { list: everyone, show: everyone, create: compliance, edit: compliance },
  /** scan: judge the whole register. Everyone may read it; the verdicts are the officer's work. */
  disclosures: { list: everyone, show: everyone, edit: compliance, scan: compliance },
  requests: {
    list: everyone,
    show: everyone,
    create: caseworkers,
    /** Take, tick, close, reopen; which move from which status is the transition table's to say. */
    work: caseworkers,
    decide_refusal: compliance,
    assign: everyone,
  },
  request_events: { list: everyone, create: everyone },
  recipient_notices: { list: everyone, edit: caseworkers },
  attachments: { list: caseworkers, create: caseworkers },
  users: { list: everyone },
  sla_days: { list: everyone },
  sla_receipts: { list: everyone },
  agent_loads: { list: oversight },
  audit_events: { list: oversight },
  export_records: { create: everyone },
} as const satisfies Record<string, Record<string, readonly Role[]>>;

type Permissions = typeof permissions;
/** A resource of the contract, with `_` for `-`. */
export type ProtectedResource = keyof Permissions;
export type Permission = {
  [R in ProtectedResource]: `${R}.${Extract<keyof Permissions[R], string>}`;
}[ProtectedResource];

const table: Partial<Record<string, Partial<Record<string, readonly Role[]>>>> = permissions;

/** Whether the role may do the act on the resource (`-` and `_` in its name are the same); unknown ones are refused. */
export function roleMay(role: Role | undefined, resource: string, action: string): boolean {
  const name = resource.replaceAll('-', '_');
  const allowed = Object.hasOwn(table, name) ? table[name] : undefined;
  if (!role || !allowed) return false;
  return Object.hasOwn(allowed, action) && (allowed[action]?.includes(role) ?? false);
}

/** The same question, for an act whose name the compiler knows. */
export function may(role: Role | undefined, permission: Permission): boolean {
  const [resource = '', action = ''] = permission.split('.');
  return roleMay(role, resource, action);
}
