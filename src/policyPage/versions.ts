import type { PolicyVersionRecord } from '../api/records';
import { type Instant, readInstant } from '../deadlines/almatyTime';

interface VersionsAt {
  inForce: PolicyVersionRecord | undefined;
  /** The one that comes into force next. */
  next: PolicyVersionRecord | undefined;
}

/** Which edition of the policy is in force at the instant: the latest that had begun by then. An undated one is none. */
export function versionsAt(versions: readonly PolicyVersionRecord[], now: Instant): VersionsAt {
  const dated = versions
    .flatMap((version) => {
      const from = readInstant(version.effectiveFrom);
      return from === null ? [] : [{ version, from }];
    })
    .sort((a, b) => a.from - b.from || a.version.id - b.version.id);
  return {
    inForce: dated.findLast(({ from }) => from <= now)?.version,
    next: dated.find(({ from }) => from > now)?.version,
  };
}
