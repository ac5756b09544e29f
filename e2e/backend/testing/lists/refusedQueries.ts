import { describe, expect, it } from 'vitest';
import { type Desk, expectInvalid, listUrl } from '../desk';

export function refusedQueries(desk: Desk): void {
  describe('what is refused', () => {
    it.each([
      ['sort=["nosuch","ASC"]', { sort: 'unknown_field' }],
      ['sort=["steps","ASC"]', { sort: 'unknown_field' }],
      ['sort=["refusalProposedById","ASC"]', { sort: 'unknown_field' }],
      ['sort=["dueAt","UP"]', { sort: 'invalid_value' }],
      ['sort=["dueAt"]', { sort: 'invalid_value' }],
      ['sort=dueAt', { sort: 'malformed_json' }],
      ['range=[0', { range: 'malformed_json' }],
      ['range=[-1,5]', { range: 'invalid_value' }],
      ['range=[5,1]', { range: 'invalid_value' }],
      ['range=[0,1.5]', { range: 'invalid_value' }],
      ['range=["0","9"]', { range: 'invalid_value' }],
      ['range={}', { range: 'invalid_value' }],
      ['filter={', { filter: 'malformed_json' }],
      ['filter=[]', { filter: 'invalid_type' }],
      ['filter=null', { filter: 'invalid_type' }],
      ['filter={}&filter={}', { filter: 'malformed_json' }],
      ['status=new', { status: 'unknown_parameter' }],
      ['filter={"nosuch":1}', { nosuch: 'unknown_field' }],
      ['filter={"steps":[]}', { steps: 'unknown_field' }],
      ['filter={"constructor":1}', { constructor: 'unknown_field' }],
      ['filter={"dueAt_after":"2026-11-23T13:00:00Z"}', { dueAt_after: 'unknown_field' }],
      ['filter={"status_gt":"new"}', { status_gt: 'unknown_field' }],
      ['filter={"status":"lost"}', { status: 'invalid_type' }],
      ['filter={"status":["new","lost"]}', { status: 'invalid_type' }],
      ['filter={"status":{}}', { status: 'invalid_type' }],
      ['filter={"id":1.5}', { id: 'invalid_type' }],
      ['filter={"id":"1"}', { id: 'invalid_type' }],
      ['filter={"id":1e300}', { id: 'invalid_type' }],
      ['filter={"assigneeId":true}', { assigneeId: 'invalid_type' }],
      ['filter={"dueAt_lt":"tomorrow"}', { dueAt_lt: 'invalid_type' }],
      ['filter={"dueAt_lt":"2026-11-23"}', { dueAt_lt: 'invalid_type' }],
      ['filter={"dueAt_lt":"2026-02-30T00:00:00Z"}', { dueAt_lt: 'invalid_type' }],
      ['filter={"dueAt_lt":null}', { dueAt_lt: 'invalid_type' }],
      ['filter={"dueAt_lt":["2026-11-23T13:00:00Z"]}', { dueAt_lt: 'invalid_type' }],
      ['filter={"number":5}', { number: 'invalid_type' }],
      ['filter={"number":"\\u0000"}', { number: 'invalid_type' }],
      ['filter={"q":5}', { q: 'invalid_type' }],
      [
        'filter={"nosuch":1,"status":"lost"}&sort=[]',
        { nosuch: 'unknown_field', status: 'invalid_type', sort: 'unknown_field' },
      ],
    ])('requests?%s', async (query, codes) => {
      const encoded = query.replaceAll(/[{}"[\]\\]/g, encodeURIComponent);
      expectInvalid(await desk.ask('support', `/api/requests?${encoded}`), codes);
    });
    it('requests by a key that every object has', async () => {
      const answer = await desk.ask('support', '/api/requests?filter=%7B%22__proto__%22:1%7D');
      expect(answer.json()).toMatchObject({ status: 422, code: 'invalid' });
      expect(answer.body).toContain('"__proto__":{"message":"unknown_field"}');
    });
    it.each([
      ['users', { q: 'а' }, { q: 'unknown_field' }],
      ['corrections', { field: 'iin' }, { field: 'unknown_field' }],
      ['request-events', { text: 'а' }, { text: 'unknown_field' }],
      ['audit-events', { ip: '127.0.0.1' }, { ip: 'unknown_field' }],
      ['sla-days', { received: 1 }, { received: 'unknown_field' }],
      ['sla-days', { day_gte: '2026-11-31' }, { day_gte: 'invalid_type' }],
      ['disclosures', { dataCategories: ['nosuch'] }, { dataCategories: 'invalid_type' }],
      ['disclosures', { dataCategories_neq: 'iin' }, { dataCategories_neq: 'unknown_field' }],
      ['clients', { dataInventory: 'iin' }, { dataInventory: 'unknown_field' }],
      ['clients', { birthDate: '1990-05-17' }, { birthDate: 'unknown_field' }],
      ['consents', { evidence: {} }, { evidence: 'unknown_field' }],
    ])('%s with filter %o', async (resource, filter, codes) => {
      expectInvalid(await desk.ask('compliance', listUrl(resource, { filter })), codes);
    });
  });
}
