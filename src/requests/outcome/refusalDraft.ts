import type { RequestRecord } from '../../api/records';
import { shapes } from '../../api/shapes';
import { useFormDraft } from '../../ui/useDraft';

export const refusalReasons = shapes.requests.refusalReason.values;
export type RefusalReason = (typeof refusalReasons)[number];

interface RefusalDraft {
  reason: RefusalReason | '';
  evidence: string;
}

const blank: RefusalDraft = { reason: '', evidence: '' };

function read(kept: unknown): RefusalDraft | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { reason, evidence }: Partial<Record<keyof RefusalDraft, unknown>> = kept;
  return {
    reason: refusalReasons.find((each) => each === reason) ?? '',
    evidence: typeof evidence === 'string' ? evidence : '',
  };
}

const shape = { blank, read };

const isBegun = ({ reason, evidence }: RefusalDraft) => reason !== '' || evidence !== '';

/** A refusal that is being written: its ground and what it rests on. One that was sent back is where it begins. */
export function useRefusalDraft({ id, refusalReason, refusalEvidence }: RequestRecord) {
  const [draft, change, forget, forgetIf] = useFormDraft(`refusal.${id}`, shape);
  const earlier = read({ reason: refusalReason, evidence: refusalEvidence }) ?? blank;
  const orEarlier = (current: RefusalDraft) => (isBegun(current) ? current : earlier);
  return {
    draft: orEarlier(draft),
    set: (changes: Partial<RefusalDraft>) => change((current) => ({ ...orEarlier(current), ...changes })),
    forget,
    /** Forgets what was sent; what has been typed since then stays. */
    forgetSent: () => forgetIf(draft),
    isBegun: isBegun(draft),
  };
}
