import { describe, expect, it } from 'vitest';
import { client, disclosure, gathered } from './copy.fixture';
import { buildDataCopy, countUnreadable, dataCopyFileName, dataCopyText } from './dataCopy';
import { countRecords } from './gathering';

const now = Date.parse('2026-11-23T20:30:00Z');
const copy = buildDataCopy(gathered, now);

describe('the machine-readable copy', () => {
  it('says what it is, of whom and when it was made', () => {
    expect(copy).toMatchObject({
      format: 'kelisim-data-copy',
      version: 1,
      generatedAt: '2026-11-23T20:30:00.000Z',
      subject: { number: 'C-0000007', lastName: 'Әбенова', status: 'active' },
    });
  });

  it('has the fields and codes of the contract as they came, the identity in full', () => {
    expect(copy.identity).toMatchObject({
      iin: '661126437446',
      birthDate: '1966-11-26',
      phone: '+77004757947',
    });
    expect(copy.inventory).toEqual(client.dataInventory);
    expect(copy.consents[0]).toMatchObject({ kind: 'processing', locale: 'kk', policyVersionId: 3 });
    expect(copy.disclosures[0]).toMatchObject({ basis: 'purpose', purpose: 'verification', recipientId: 11 });
    expect(copy.requests[0]).toMatchObject({ kind: 'access_copy', channel: 'email' });
    expect(copy.corrections[0]).toMatchObject({ field: 'phone', oldValueMasked: '•••47' });
    expect(copy.recipients).toMatchObject([{ id: 11, name: 'АО «Банк»', bin: '110740362809' }]);
    expect(copy.policyVersions).toMatchObject([{ id: 3, number: '2.1' }]);
  });

  it('names nobody of the staff and nothing of the company’s own checks', () => {
    const text = dataCopyText(copy);
    for (const field of ['assigneeId', 'closedById', 'doneById', 'appliedById', 'breachedAssigneeId']) {
      expect(text).not.toContain(field);
    }
    expect(text).not.toMatch(/review|contractNumber|steps/);
  });

  it('reads back as what was written', () => {
    expect(JSON.parse(dataCopyText(copy))).toEqual(JSON.parse(JSON.stringify(copy)));
  });

  it('is kept under the client’s number and the day in Almaty, without a name or an IIN', () => {
    expect(dataCopyFileName(copy)).toBe('data-copy-C-0000007-2026-11-24.json');
    const unnumbered = buildDataCopy({ ...gathered, client: { ...client, number: '' } }, now);
    expect(dataCopyFileName(unnumbered)).toBe('data-copy-7-2026-11-24.json');
  });

  it('has no identity where nothing of it is left, and says so', () => {
    expect(buildDataCopy({ ...gathered, identity: undefined }, now).identity).toBeNull();
  });

  it('names what could not be read', () => {
    const damaged = { ...disclosure(5), purpose: 'unknown' as const, unreadable: ['purpose'] };
    const partly = buildDataCopy({ ...gathered, disclosures: [disclosure(4), damaged] }, now);
    expect(partly.disclosures[1]).toMatchObject({ purpose: 'unknown', unreadable: ['purpose'] });
    expect(countUnreadable(partly)).toBe(1);
    expect(countUnreadable(copy)).toBe(0);
  });

  it('leaves out an identity’s odd value, names it and counts it', () => {
    const document = { kind: 'passport', issuedAt: '2020-02-31' };
    // As a backend may answer that does not keep to its contract.
    const identity = JSON.parse(JSON.stringify({ iin: '661126437446', phone: { mobile: 7 }, document }));
    const partly = buildDataCopy({ ...gathered, identity }, now);
    expect(partly.identity).toMatchObject({
      iin: '661126437446',
      phone: null,
      document: { kind: 'passport', issuedAt: null },
      unreadable: ['phone', 'document.issuedAt'],
    });
    expect(countUnreadable(partly)).toBe(1);
  });

  it('counts the client and every record of theirs, not what those point at', () => {
    expect(countRecords(gathered)).toBe(5);
  });
});
