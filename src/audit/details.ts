import {
  correctionFieldValues,
  disclosureReviewStatusValues,
  identityViewReasonValues,
  recipientNoticeStatusValues,
  requestKindValues,
  requestStatusValues,
} from '../api/contract';

const member = <V extends string>(values: readonly V[], value: unknown): V | undefined =>
  values.find((each) => each === value);

const lookupFields = ['iin', 'phone', 'email'] as const;

/** The key of a status of the resource. */
function statusKey(resource: string | undefined, value: unknown) {
  const request = resource === 'requests' && member(requestStatusValues, value);
  if (request) return `enums.requestStatus.${request}` as const;
  const notice = resource === 'recipient-notices' && member(recipientNoticeStatusValues, value);
  if (notice) return `enums.noticeStatus.${notice}` as const;
  const review = resource === 'disclosures' && member(disclosureReviewStatusValues, value);
  return review ? (`enums.reviewStatus.${review}` as const) : undefined;
}

function wordKey(key: string, value: unknown) {
  if (key === 'kind') {
    const kind = member(requestKindValues, value);
    return kind && (`enums.requestKind.${kind}` as const);
  }
  if (key === 'field') {
    const field = member(correctionFieldValues, value);
    return field && (`enums.correctionField.${field}` as const);
  }
  if (key === 'reason') {
    const reason = member(identityViewReasonValues, value);
    return reason && (`enums.identityViewReason.${reason}` as const);
  }
  const by = key === 'by' ? member(lookupFields, value) : undefined;
  return by && (`enums.correctionField.${by}` as const);
}

type WordKey = NonNullable<ReturnType<typeof statusKey> | ReturnType<typeof wordKey>>;

/** One thing that an event tells besides who and what: in words where the desk knows it, else as it came. */
export type Detail =
  | { type: 'word'; key: WordKey }
  | { type: 'move'; from: WordKey; to: WordKey }
  | { type: 'rows' | 'found'; count: number }
  | { type: 'request'; id: number }
  | { type: 'other'; name: string; value: string };

function detailOf(name: string, value: unknown): Detail {
  if (name === 'rows' && typeof value === 'number') return { type: 'rows', count: value };
  if (name === 'clientIds' && Array.isArray(value)) return { type: 'found', count: value.length };
  if (name === 'requestId' && typeof value === 'number') return { type: 'request', id: value };
  const key = wordKey(name, value);
  if (key) return { type: 'word', key };
  return { type: 'other', name, value: typeof value === 'string' ? value : JSON.stringify(value) };
}

/** What the event tells, in the order in which it came; what is empty is left out. */
export function detailsOf({ resource, details }: { resource?: string; details?: object }): Detail[] {
  const { from, to, ...others }: Record<string, unknown> = { ...details };
  const [fromKey, toKey] = [statusKey(resource, from), statusKey(resource, to)];
  const move: [string, unknown][] = fromKey && toKey ? [] : Object.entries({ from, to });
  const told = [...move, ...Object.entries(others)].filter(([, value]) => value != null && value !== '');
  return [
    ...(fromKey && toKey ? [{ type: 'move' as const, from: fromKey, to: toKey }] : []),
    ...told.map(([name, value]) => detailOf(name, value)),
  ];
}
