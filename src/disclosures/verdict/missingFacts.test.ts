import { describe, expect, it } from 'vitest';
import { caseOf, consent } from './case.fixture';
import { judge } from './judge';
import { missingOf } from './missingFacts';

describe('what keeps a case from being judged', () => {
  it('is nothing where all is on record', () => {
    expect(missingOf(judge(caseOf()), caseOf())).toEqual([]);
  });

  it('is the record that did not come, with all that hangs on it', () => {
    const given = caseOf({ recipient: undefined });
    expect(missingOf(judge(given), given)).toEqual([
      {
        record: 'recipient',
        isAbsent: true,
        fields: [],
        codes: expect.arrayContaining(['contract_missing', 'protection_unconfirmed']),
      },
    ]);
  });

  it('names the fields that could not be read', () => {
    const unreadable = { ...consent, unreadable: ['crossBorder'], crossBorder: undefined };
    const given = caseOf({ consents: [unreadable], disclosure: { crossBorder: true } });
    expect(missingOf(judge(given), given)).toEqual([
      { record: 'consents', isAbsent: false, fields: ['crossBorder'], codes: ['cross_border_not_consented'] },
    ]);
  });
});
