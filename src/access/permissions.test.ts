import { describe, expect, it } from 'vitest';
import { roleValues } from '../api/contract';
import { may, type Role, roleMay } from './permissions';

const whoMay = (resource: string, action: string) =>
  roleValues.filter((role) => roleMay(role, resource, action));
const everyone: Role[] = ['compliance', 'support', 'manager'];
const caseworkers: Role[] = ['compliance', 'support'];

describe('who may do what', () => {
  it.each<[string, string, Role[]]>([
    ['clients', 'list', everyone],
    ['clients', 'show', everyone],
    ['clients', 'edit', ['compliance']],
    ['client-lookups', 'create', caseworkers],
    ['identity-views', 'create', caseworkers],
    ['corrections', 'create', caseworkers],
    ['consents', 'list', everyone],
    ['recipients', 'edit', ['compliance']],
    ['disclosures', 'list', everyone],
    ['disclosures', 'edit', ['compliance']],
    ['requests', 'list', everyone],
    ['requests', 'create', caseworkers],
    ['requests', 'work', caseworkers],
    ['requests', 'decide_refusal', ['compliance']],
    ['requests', 'assign', everyone],
    ['request-events', 'create', everyone],
    ['recipient-notices', 'edit', caseworkers],
    ['attachments', 'create', caseworkers],
    ['agent-loads', 'list', ['compliance', 'manager']],
    ['audit-events', 'list', ['compliance', 'manager']],
  ])('%s.%s', (resource, action, roles) => {
    expect(whoMay(resource, action)).toEqual(roles);
  });

  it('a name with a dash and one with an underscore are the same', () => {
    expect(whoMay('audit_events', 'list')).toEqual(whoMay('audit-events', 'list'));
  });

  it('an act that the compiler knows is asked in the same table', () => {
    expect(roleValues.filter((role) => may(role, 'requests.decide_refusal'))).toEqual(['compliance']);
    expect(may(undefined, 'requests.list')).toBe(false);
  });
});

describe('what is not named is refused', () => {
  it.each([
    ['an unknown resource', 'payments', 'list'],
    ['an unknown act', 'clients', 'delete'],
    ['nothing', '', ''],
    ['a resource without an act', 'clients', ''],
    ['a key of every object as the resource', 'constructor', 'list'],
    ['a key of every object as both', 'constructor', 'constructor'],
    ['the prototype', '__proto__', 'toString'],
    ['a key of every object as the act', 'clients', 'constructor'],
    ['a method as the act', 'clients', 'toString'],
    ['the prototype as the act', 'clients', '__proto__'],
    ['another case', 'Clients', 'list'],
  ])('%s', (_name, resource, action) => {
    expect(whoMay(resource, action)).toEqual([]);
  });

  it.each(['clients', 'requests', 'policy-versions', 'users'])('%s to nobody in particular', (resource) => {
    expect(roleMay(undefined, resource, 'list')).toBe(false);
  });
});
