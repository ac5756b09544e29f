import { ApiError } from './apiError';
import { finishBeforeSignOut } from './beforeSignOut';
import { type components, roleValues } from './contract';
import { http } from './http';

export type Identity = components['schemas']['Identity'];

export type SessionState =
  | { status: 'asking' }
  | { status: 'signedOut' }
  | { status: 'signedIn'; identity: Identity }
  /** The backend has ended it while somebody was at work: what is on the page waits for the same person. */
  | { status: 'expired'; identity: Identity }
  /** The backend did not say who is signed in. */
  | { status: 'failed'; error: unknown };

/** A role that the desk does not know may do nothing: it is refused here, not guessed at on every page. */
function isIdentity(json: unknown): json is Identity {
  if (typeof json !== 'object' || json === null) return false;
  const { id, fullName, role }: Partial<Record<keyof Identity, unknown>> = json;
  return Number.isInteger(id) && typeof fullName === 'string' && roleValues.some((known) => known === role);
}

function readIdentity(json: unknown): Identity {
  if (!isIdentity(json)) throw new ApiError({ code: 'malformed', status: 200 });
  return json;
}

export const isUnauthorised = (error: unknown) => error instanceof ApiError && error.status === 401;

/** Who is signed in. The cookie is out of any script's reach: only the backend's answers tell. */
export class Session {
  #state: SessionState = { status: 'asking' };
  readonly #listeners = new Set<() => void>();
  readonly #apiUrl: string;

  constructor(apiUrl: string) {
    this.#apiUrl = apiUrl;
  }

  readonly state = (): SessionState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #become(state: SessionState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  /** Asks the backend; never rejects, the state tells. */
  async ask(): Promise<void> {
    try {
      const { json } = await http(`${this.#apiUrl}/auth/me`);
      this.#become({ status: 'signedIn', identity: readIdentity(json) });
    } catch (error) {
      this.#become(isUnauthorised(error) ? { status: 'signedOut' } : { status: 'failed', error });
    }
  }

  /** @throws {ApiError} invalid_credentials, too_many_attempts */
  async signIn(username: string, password: string): Promise<void> {
    const { json } = await http(`${this.#apiUrl}/auth/login`, {
      method: 'POST',
      body: JSON.stringify({ username, password }),
    });
    this.#become({ status: 'signedIn', identity: readIdentity(json) });
  }

  /**
   * Nobody is signed in once this resolves; a session that the backend no longer knows is signed out as well.
   * @throws {ApiError} unsaved, where what was under way could not be saved; asked again it goes without it
   */
  async signOut(): Promise<void> {
    await finishBeforeSignOut();
    try {
      await http(`${this.#apiUrl}/auth/logout`, { method: 'POST', body: '{}' });
    } catch (error) {
      if (!isUnauthorised(error)) throw error;
    }
    this.#become({ status: 'signedOut' });
  }

  /** They have signed out elsewhere, in another tab of this browser. */
  leave(): void {
    if (this.#state.status === 'signedIn' || this.#state.status === 'expired') {
      this.#become({ status: 'signedOut' });
    }
  }

  /** The backend has answered that it knows no session any more. */
  expire(): void {
    if (this.#state.status === 'signedIn') this.#become({ ...this.#state, status: 'expired' });
  }
}
