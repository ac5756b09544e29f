import { type RequestKind, requestKindRule, requestKinds } from '../../policy/requestKinds';
import type { LetterFacts } from './letterFacts';

const isKind = (key: string): key is RequestKind => Object.hasOwn(requestKinds, key);
export const everyKind = Object.keys(requestKinds).filter(isKind);

/** A case of which everything is known, done on Tuesday, 24 November 2026. */
export function completeFacts(kind: RequestKind, changes: Partial<LetterFacts> = {}): LetterFacts {
  return {
    kind,
    number: 'R-0000123',
    receivedAt: '2026-11-23T05:00:00Z',
    writtenAt: Date.parse('2026-11-24T06:00:00Z'),
    client: { addressedAs: 'Айгүл Серікқызы', fullName: 'Сәрсенова Айгүл Серікқызы' },
    steps: requestKindRule(kind).steps.map((key) => ({ key, doneAt: '2026-11-24T05:00:00Z' })),
    told: ['Halyk Bank', 'Kolesa Group'],
    fee: 2500,
    refusalReason: 'identity_not_confirmed',
    refusalEvidence: 'Письмо пришло с чужого адреса.',
    findings: 'рассылка велась по старому списку.',
    corrected: ['lastName', 'phone'],
    staff: { name: 'Әсел Нұрланова', role: 'support' },
    isPair: true,
    ...changes,
  };
}
