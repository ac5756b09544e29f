import { ApiError } from '../../api/apiError';
import type { Listed, ListQuery, ReadList } from '../../api/readList';
import type { ClientRecord } from '../../api/records';
import { caseOf, consent, disclosure } from '../verdict/case.fixture';

type Tables = { [R in keyof Listed]: Listed[R][] };

const { client, recipient } = caseOf();
const clientOf = (id: number): ClientRecord => ({ ...(client ?? never()), id });

function never(): never {
  throw new Error('the fixture has it');
}

function holds(row: object, [key, wanted]: [string, unknown]): boolean {
  const [, field = '', suffix] = /^(\w+?)(?:_(gt|lte|neq))?$/.exec(key) ?? [];
  const value: unknown = Object.entries(row).find(([name]) => name === field)?.[1];
  if (suffix === 'gt') return Number(value) > Number(wanted);
  if (suffix === 'lte') return Number(value) <= Number(wanted);
  if (suffix === 'neq') return value !== wanted;
  return Array.isArray(wanted) ? wanted.includes(value) : value === wanted;
}

function pageOf<R extends { id: number }>(rows: readonly R[], { filter, sort, range }: ListQuery) {
  const found = rows.filter((row) => Object.entries(filter).every((condition) => holds(row, condition)));
  const sorted = found.toSorted((a, b) => (sort[1] === 'ASC' ? a.id - b.id : b.id - a.id));
  return { rows: sorted.slice(range[0], range[1] + 1), total: found.length };
}

interface FakeRegister {
  read: ReadList;
  tables: Tables;
  calls: string[];
  /** How many calls have waited for their answers at once, at most. */
  atOnce: () => number;
  /** Fails the next calls, so many of them. */
  failNext: (calls: number) => void;
  /** Heard before each answer. */
  onCall: (listener: (resource: keyof Tables) => void) => void;
}

/**
 * A backend in memory in the contract's dialect, with so many disclosures: every tenth of a client who has consented to
 * nothing. Each third id is missing.
 */
export function fakeRegister(count: number): FakeRegister {
  const ids = Array.from({ length: count }, (_, n) => n + Math.floor(n / 2) + 5);
  const clientIds = [...new Set(ids.map((id) => Math.ceil(id / 4)))];
  const tables: Tables = {
    clients: clientIds.map(clientOf),
    consents: clientIds
      .filter((id) => id % 10 !== 0)
      .map((clientId) => ({ ...consent, id: clientId + 100_000, clientId })),
    disclosures: ids.map((id) => ({ ...disclosure, id, clientId: Math.ceil(id / 4) })),
    recipients: [recipient ?? never()],
  };
  const calls: string[] = [];
  let [waiting, most, failing] = [0, 0, 0];
  let listener: (resource: keyof Tables) => void = () => undefined;
  const read: ReadList = async <R extends keyof Tables>(
    resource: R,
    query: ListQuery,
    signal: AbortSignal,
  ) => {
    calls.push(`${resource} ${JSON.stringify(query)}`);
    waiting += 1;
    most = Math.max(most, waiting);
    await new Promise((resolve) => setTimeout(resolve, 0));
    waiting -= 1;
    signal.throwIfAborted();
    if (failing > 0) {
      failing -= 1;
      throw new ApiError({ code: 'server_error', status: 503 });
    }
    listener(resource);
    const rows: Listed[R][] = tables[resource];
    return pageOf(rows, query);
  };
  return {
    read,
    tables,
    calls,
    atOnce: () => most,
    failNext: (count) => {
      failing = count;
    },
    onCall: (next) => {
      listener = next;
    },
  };
}
