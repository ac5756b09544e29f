import { describe, expect, it } from 'vitest';
import { pathOfRecord } from './auditedResources';

const pages = new Set(['requests', 'clients', 'users']);
const path = (event: Partial<Parameters<typeof pathOfRecord>[0]>) =>
  pathOfRecord(
    { action: 'transition', resource: 'requests', recordId: 7, ...event },
    { role: 'manager', pages },
  );

describe('where the record of an event is looked at', () => {
  it('is its page', () => {
    expect(path({})).toBe('/requests/7');
    expect(path({ action: 'view_identity', resource: 'clients', recordId: 3 })).toBe('/clients/3');
  });

  it.each([
    ['the resource has no page', { resource: 'attachments' }],
    ['the role may not see it', { resource: 'users' }],
    ['there is no record', { recordId: null }],
    ['there is no resource', { resource: undefined }],
    ['the id names the export and not what was exported', { action: 'export', resource: 'clients' }],
  ] as const)('is nowhere where %s', (_, event) => {
    expect(path(event)).toBeNull();
  });
});
