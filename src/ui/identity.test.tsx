// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Permission, Role } from '../access/permissions';
import { IdentityContext, useMay, useStaffIdentity } from './identity';

const at = (role: Role) => ({
  wrapper: ({ children }: { children: ReactNode }) => (
    <IdentityContext.Provider value={{ id: 3, fullName: 'Әсел', role }}>{children}</IdentityContext.Provider>
  ),
});
const mayDo = (role: Role, permission: Permission) =>
  renderHook(() => useMay(permission), at(role)).result.current;

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('who is at the desk', () => {
  it('may do what their role may, and is not offered the rest', () => {
    expect(mayDo('support', 'requests.work')).toBe(true);
    expect(mayDo('support', 'disclosures.edit')).toBe(false);
    expect(mayDo('compliance', 'disclosures.edit')).toBe(true);
    expect(mayDo('manager', 'requests.work')).toBe(false);
    expect(mayDo('manager', 'requests.assign')).toBe(true);
  });

  it('is known to every page below', () => {
    expect(renderHook(useStaffIdentity, at('manager')).result.current).toMatchObject({
      id: 3,
      role: 'manager',
    });
  });

  it('is never guessed where nobody is signed in', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => renderHook(useStaffIdentity)).toThrow('somebody signed in');
  });
});
