import address from './scan.worker?worker&url';

interface AddressPolicy {
  createScriptURL: (address: string) => string;
}

declare global {
  interface Window {
    /** Chromium's; the type that it gives to an address passes for the text that it holds. */
    readonly trustedTypes?: { createPolicy: (name: string, rules: AddressPolicy) => AddressPolicy };
  }
}

let policy: AddressPolicy | undefined;

/** The content policy of the page names this one; it lets through the desk's own worker and nothing else. */
function policyOfPage(): AddressPolicy | undefined {
  policy ??= window.trustedTypes?.createPolicy('kelisim-worker', {
    createScriptURL: (asked) => {
      if (asked !== address) throw new TypeError('not a worker of the desk');
      return asked;
    },
  });
  return policy;
}

/** The headers under which the page was served do not let it start its worker. */
export class WorkerRefusedError extends Error {
  override readonly name = 'WorkerRefusedError';
}

/**
 * A worker that does not start for another reason says so by its `onerror`.
 * @throws {WorkerRefusedError}
 */
export function startWorker(): Worker {
  try {
    return new Worker(policyOfPage()?.createScriptURL(address) ?? address, { type: 'module' });
  } catch (cause) {
    throw new WorkerRefusedError('no worker', { cause });
  }
}
