import { createContext, use } from 'react';
import { may, type Permission } from '../access/permissions';
import type { Identity } from '../api/session';

export const IdentityContext = createContext<Identity | null>(null);

/** Who is at the desk. */
export function useStaffIdentity(): Identity {
  const identity = use(IdentityContext);
  if (!identity) throw new Error('useStaffIdentity needs somebody signed in');
  return identity;
}

/** Whether who is at the desk may do this: what they may not is not offered. */
export function useMay(permission: Permission): boolean {
  return may(useStaffIdentity().role, permission);
}

/** False while the session has ended and the page waits, hidden, for the same person to sign in again. */
export const AtDeskContext = createContext(true);

/** Whether who is signed in is at the desk now. */
export function useIsAtDesk(): boolean {
  return use(AtDeskContext);
}
