import { describe, expect, it } from 'vitest';
import type {
  ClientRecord,
  CorrectionRecord,
  RecipientNoticeRecord,
  RecipientRecord,
} from '../../api/records';
import { request } from '../case/desk.fixture';
import { factsOf } from './letterFacts';

const client: ClientRecord = {
  id: 7,
  number: 'C-0000007',
  lastName: 'Сәрсенова',
  firstName: 'Айгүл',
  middleName: null,
  iinMasked: '••••••••4321',
  status: 'active',
  isMinor: false,
  registeredAt: '2024-01-01T00:00:00Z',
  outstandingObligations: 0,
  version: 1,
};
const notice = (id: number, status: RecipientNoticeRecord['status']): RecipientNoticeRecord => ({
  id,
  requestId: 5,
  recipientId: id,
  status,
  version: 1,
});
const recipient = (id: number): RecipientRecord => ({
  id,
  name: `Recipient ${id}`,
  category: 'bank',
  country: 'KZ',
  version: 1,
});
const records = {
  request: { ...request, clientId: 7 },
  client,
  notices: undefined,
  corrections: undefined,
  recipients: [recipient(1), recipient(2)],
  staff: { id: 3, fullName: 'Әсел', role: 'support' },
  now: 0,
} as const;
const toldOf = (...notices: RecipientNoticeRecord[]) => factsOf({ ...records, notices })?.told;

describe('who was told', () => {
  it('is whoever confirmed, by name', () => {
    expect(toldOf(notice(1, 'confirmed'), notice(2, 'confirmed'))).toEqual(['Recipient 1', 'Recipient 2']);
    expect(toldOf(notice(1, 'confirmed'), notice(2, 'waived'))).toEqual(['Recipient 1']);
  });

  it('is nobody where nobody was to be told, and unknown until the notices are there', () => {
    expect(toldOf()).toBeNull();
    expect(factsOf(records)?.told).toBeUndefined();
  });

  it('has a gap for whoever is still to confirm, never did, or has no name yet', () => {
    expect(toldOf(notice(1, 'confirmed'), notice(2, 'sent'))).toEqual(['Recipient 1', undefined]);
    expect(toldOf(notice(1, 'confirmed'), notice(2, 'unknown'))).toEqual(['Recipient 1', undefined]);
    expect(toldOf(notice(1, 'waived'))).toEqual([undefined]);
    expect(toldOf(notice(9, 'confirmed'))).toEqual([undefined]);
  });
});

describe('who is addressed', () => {
  it('is the client by first name and patronymic, and by the full name on paper', () => {
    expect(factsOf(records)?.client).toEqual({ addressedAs: 'Айгүл', fullName: 'Сәрсенова Айгүл' });
    const withMiddleName = { ...client, middleName: 'Серікқызы' };
    expect(factsOf({ ...records, client: withMiddleName })?.client?.addressedAs).toBe('Айгүл Серікқызы');
  });

  it('is nobody by name where no client is, where the name is gone, or where it is a child', () => {
    expect(factsOf({ ...records, request })?.client).toBeNull();
    const erased = { ...client, lastName: '', firstName: '' };
    expect(factsOf({ ...records, client: erased })?.client).toBeNull();
    const ofChild = { ...records.request, kind: 'minor_erasure' as const };
    expect(factsOf({ ...records, request: ofChild })?.client).toBeNull();
  });

  it('is a gap until the client is there', () => {
    expect(factsOf({ ...records, client: undefined })?.client).toBeUndefined();
  });
});

describe('the facts', () => {
  it('take the day of a step from a ticked one alone', () => {
    const steps = [
      { key: 'data_blocked', done: true, doneAt: '2026-11-23T05:00:00Z' },
      { key: 'investigated', done: false, doneAt: '2026-11-23T05:00:00Z' },
    ];
    expect(factsOf({ ...records, request: { ...request, steps } })?.steps).toEqual([
      { key: 'data_blocked', doneAt: '2026-11-23T05:00:00Z' },
      { key: 'investigated', doneAt: undefined },
    ]);
  });

  it('take a fee that cannot be read for unknown, and one that is not there for none', () => {
    const feeOf = (changes: object) => factsOf({ ...records, request: { ...request, ...changes } })?.fee;
    expect(feeOf({ feeAmount: 2500 })).toBe(2500);
    expect(feeOf({ feeAmount: undefined })).toBeNull();
    expect(feeOf({ feeAmount: null, unreadable: ['feeAmount'] })).toBeUndefined();
  });

  it('are none of a kind that the desk does not know', () => {
    expect(factsOf({ ...records, request: { ...request, kind: 'unknown' } })).toBeNull();
  });

  it('name each corrected field once, in the order of the work, and none that is not known', () => {
    const correction = (id: number, field: CorrectionRecord['field']): CorrectionRecord => ({
      id,
      clientId: 7,
      requestId: 5,
      field,
      newValue: '',
      documentRef: '№ 1',
    });
    const corrections = [correction(3, 'phone'), correction(2, 'unknown'), correction(1, 'lastName')];
    const twice = [correction(4, 'phone'), ...corrections];
    expect(factsOf({ ...records, corrections: twice })?.corrected).toEqual(['lastName', 'phone']);
    expect(factsOf(records)?.corrected).toEqual([]);
  });

  it('ask for the Russian text beside a Kazakh letter', () => {
    const isPair = (replyLocale: 'kk' | 'ru' | 'unknown') =>
      factsOf({ ...records, request: { ...request, replyLocale } })?.isPair;
    expect([isPair('kk'), isPair('ru'), isPair('unknown')]).toEqual([true, false, false]);
  });
});
