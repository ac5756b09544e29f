import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecipientRecord } from '../../api/records';
import {
  blankRecipient,
  differingFields,
  onTopOf,
  type RecipientText,
  readRecipient,
  recipientFields,
  textOfRecipient,
} from './recipientText';

const today = '2026-11-23';
const bank: RecipientRecord = {
  id: 4,
  name: 'АО «Алтын Дала Банк»',
  category: 'bank',
  bin: '050140001234',
  country: 'KZ',
  contractNumber: 'ПДн-2025/004',
  contractValidFrom: '2025-10-01',
  contractValidUntil: '2027-10-01',
  protectionConfirmedAt: '2026-02-28',
  version: 3,
};
const text = textOfRecipient(bank);
const problemsOf = (changes: Partial<RecipientText>) =>
  readRecipient({ ...text, ...changes }, today).problems;

describe('a recipient as it is typed', () => {
  it('goes back as it came', () => {
    const { id, version, ...body } = bank;
    expect(readRecipient(text, today)).toEqual({ problems: null, body });
  });

  it('without papers has none, and blanks are nothing', () => {
    const typed = { ...blankRecipient, name: '  ИП «Баннер» ', category: 'advertiser', country: ' kz ' };
    expect(readRecipient(typed, today).body).toEqual({
      name: 'ИП «Баннер»',
      category: 'advertiser',
      bin: null,
      country: 'KZ',
      contractNumber: null,
      contractValidFrom: null,
      contractValidUntil: null,
      protectionConfirmedAt: null,
    });
  });

  it.each<[Partial<RecipientText>, object]>([
    [{ name: '  ' }, { name: 'nameMissing' }],
    [{ bin: '12345678901' }, { bin: 'bin' }],
    [{ bin: '12345678901x' }, { bin: 'bin' }],
    [{ country: 'KAZ' }, { country: 'country' }],
    [{ country: 'К' }, { country: 'country' }],
    [{ contractNumber: ' ' }, { contractNumber: 'numberMissing' }],
    [{ contractValidFrom: '31.02.2026' }, { contractValidFrom: 'day' }],
    [{ contractValidUntil: '31.12' }, { contractValidUntil: 'day' }],
    [{ contractValidUntil: '30.09.2025' }, { contractValidUntil: 'untilBeforeFrom' }],
    [{ protectionConfirmedAt: '24.11.2026' }, { protectionConfirmedAt: 'inFuture' }],
  ])('%j is told', (changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });

  it.each<Partial<RecipientText>>([
    { bin: '0501 4000 1234' },
    { contractValidUntil: text.contractValidFrom },
    { contractValidUntil: '' },
    { contractValidFrom: '' },
    { protectionConfirmedAt: '23.11.2026' },
  ])('%j is right', (changes) => {
    expect(problemsOf(changes)).toBeNull();
  });

  it.each(['', 'unknown'])('of a category that is not chosen goes nowhere: %j', (category) => {
    expect(problemsOf({ category })).toEqual({ category: 'categoryMissing' });
  });
});

describe('two people at one recipient', () => {
  const sign = fc.constantFrom('a', 'b', 'c');
  const anyText: fc.Arbitrary<RecipientText> = fc.record({
    name: sign,
    category: sign,
    bin: sign,
    country: sign,
    contractNumber: sign,
    contractValidFrom: sign,
    contractValidUntil: sign,
    protectionConfirmedAt: sign,
  });

  it('keep what each has changed; of the same field the one who is typing has the word', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (base, current, typed) => {
        const merged = onTopOf(current, base, typed);
        for (const field of recipientFields) {
          expect(merged[field]).toBe(typed[field] === base[field] ? current[field] : typed[field]);
        }
      }),
    );
  });

  it('are told the fields that differ', () => {
    expect(differingFields(text, { ...text, name: 'x', bin: '' })).toEqual(['name', 'bin']);
    expect(differingFields(text, text)).toEqual([]);
  });
});
