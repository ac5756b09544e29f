import type { AuthProvider } from 'react-admin';
import { roleMay } from '../access/permissions';
import { isUnauthorised, type Session } from './session';

/**
 * react-admin's questions about who is signed in, answered from the session and the permission table.
 * The session gate (layout/SessionGate) asks for the sign-in, over the page as it is: nothing here sends anybody away.
 */
export function createAuthProvider(session: Session): AuthProvider {
  const identity = () => {
    const state = session.state();
    if (state.status !== 'signedIn' && state.status !== 'expired') throw new Error('errors.session_missing');
    return state.identity;
  };
  return {
    login: ({ username, password }: { username: string; password: string }) =>
      session.signIn(username, password),
    logout: () => session.signOut(),
    checkAuth: async () => {
      identity();
    },
    checkError: async (error: unknown) => {
      if (isUnauthorised(error)) session.expire();
    },
    getIdentity: async () => ({ id: identity().id, fullName: identity().fullName }),
    getPermissions: async () => identity().role,
    canAccess: async ({ resource, action }) => roleMay(identity().role, resource, action),
  };
}
