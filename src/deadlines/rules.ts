import { requestKindValues } from '../api/contract';
import type { RequestKind } from '../policy/requestKinds';
import { almatyDayOf, type Day, type Instant, isDay } from './almatyTime';
import { DataFileError, JsonReader } from './jsonReader';

const sourceTypes = ['policy', 'internal', 'law'] as const;

/** Where a term comes from: `internal` is a target that the company sets itself, near the clauses it names. */
interface TermSource {
  readonly type: (typeof sourceTypes)[number];
  /** Clauses of the policy or articles of law 94-V: `8.1`, `25(2)(8)`. */
  readonly clauses: readonly string[];
}

export interface Term {
  readonly workingDays: number;
  readonly source: TermSource;
}

export interface DeadlineRule {
  readonly id: string;
  readonly kind: RequestKind;
  /** Holds for requests received on this day (Almaty) or later, until a newer rule of the kind. */
  readonly validFrom: Day;
  /** What the company promises. */
  readonly promise: Term;
  /** What the law allows at most; null where it sets no limit. */
  readonly limit: Term | null;
}

/** The terms of `public/calendar/rules.json`. */
export interface DeadlineRules {
  readonly version: string;
  readonly rules: readonly DeadlineRule[];
}

/** The rules file cannot be used; `path` names the place. */
export class RulesError extends DataFileError {
  override readonly name = 'RulesError';
}

/** Reads the rules from unknown JSON. Throws a RulesError that names the first wrong place. */
export function parseRules(json: unknown): DeadlineRules {
  const root = new JsonReader(json, (path, problem) => new RulesError(path, problem));
  const seen = new Set<string>();
  const refuseTwice = (reader: JsonReader, key: string) => {
    if (seen.has(key)) throw reader.refusal(`repeats ${key}`);
    seen.add(key);
  };
  const rules = root
    .field('rules')
    .items()
    .map((reader) => {
      const rule = readRule(reader);
      refuseTwice(reader.field('id'), rule.id);
      refuseTwice(reader.field('validFrom'), `${rule.kind} from ${rule.validFrom}`);
      return rule;
    });
  return { version: root.field('version').text(), rules };
}

function readRule(reader: JsonReader): DeadlineRule {
  const limit = reader.field('limit');
  return {
    id: reader.field('id').text(),
    kind: reader.field('kind').oneOf(requestKindValues),
    validFrom: reader.field('validFrom').textLike(isDay, 'a day YYYY-MM-DD'),
    promise: readTerm(reader.field('promise')),
    limit: limit.isNull() ? null : readTerm(limit),
  };
}

function readTerm(reader: JsonReader): Term {
  const source = reader.field('source');
  return {
    workingDays: reader.field('workingDays').integer(1, 366),
    source: {
      type: source.field('type').oneOf(sourceTypes),
      clauses: source
        .field('clauses')
        .items()
        .map((clause) => clause.text()),
    },
  };
}

/** The newest rule of the kind that held on the day of receipt (Almaty); undefined where none did. */
export function ruleFor(
  rules: DeadlineRules,
  kind: RequestKind,
  receivedAt: Instant,
): DeadlineRule | undefined {
  const receivedDay = almatyDayOf(receivedAt);
  return rules.rules
    .filter((rule) => rule.kind === kind && rule.validFrom <= receivedDay)
    .reduce<DeadlineRule | undefined>(
      (newest, rule) => (newest && newest.validFrom > rule.validFrom ? newest : rule),
      undefined,
    );
}
