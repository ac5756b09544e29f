import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, expectInvalid, listUrl, openDesk } from './testing/desk';
import { engines } from './testing/engines';
import { addClient, addConsent, addDisclosure, addRecipient, addRequest } from './testing/fixtures';

const letters = [...'АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя'];

describe.each(engines)('lists on $name', (engine) => {
  let desk: Desk;
  let clients: number[];
  let recipients: number[];

  beforeAll(async () => {
    desk = await openDesk(engine);
    clients = [
      await addClient(desk.db, { lastName: 'Ғалымов', firstName: 'Әлішер', middleName: 'Ұлықбекұлы' }),
      await addClient(desk.db, { lastName: 'Семёнова', firstName: 'Ирина', birthDate: '2008-11-24' }),
      await addClient(desk.db, { lastName: 'Хасенова', firstName: 'Шынар', birthDate: '2008-11-23' }),
    ];
    recipients = [
      await addRecipient(desk.db, { name: 'Қазпошта', bin: '990140000001', category: 'contractor' }),
      await addRecipient(desk.db, { name: 'Банк Өрлеу', contractNumber: 'А-1' }),
    ];
  });
  afterAll(() => desk.close());

  const ids = async (resource: string, query: Record<string, unknown> = {}): Promise<number[]> => {
    const answer = await desk.ask('compliance', listUrl(resource, query));
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json().map(({ id }: { id: number }) => id);
  };
  const range = async (resource: string, query: Record<string, unknown>) =>
    (await desk.ask('compliance', listUrl(resource, query))).headers['content-range'];

  describe('pages', () => {
    let many: number[];
    const mine = { calendarVersion: 'pages' };
    beforeAll(async () => {
      many = [];
      for (let index = 0; index < 30; index += 1) {
        const dueAt = index % 3 === 0 ? null : `2027-01-0${1 + (index % 2)}T13:00:00.000Z`;
        many.push(await addRequest(desk.db, { dueAt, calendarVersion: 'pages' }));
      }
    });

    it('gives 25 rows by id where nothing is asked', async () => {
      expect(await ids('requests', { filter: mine })).toEqual(many.slice(0, 25));
      expect(await range('requests', { filter: mine })).toBe('requests 0-24/30');
    });
    it('tells how much of the whole a page is', async () => {
      expect(await range('requests', { filter: mine, range: [25, 49] })).toBe('requests 25-29/30');
      expect(await range('requests', { filter: mine, range: [0, 29] })).toBe('requests 0-29/30');
      expect(await range('requests', { filter: mine, range: [60, 69] })).toBe('requests */30');
      expect(await range('requests', { filter: { number: 'none' } })).toBe('requests */0');
      expect(await ids('requests', { filter: mine, range: [60, 69] })).toEqual([]);
    });
    it.each(['ASC', 'DESC'])('puts nulls last and breaks ties by id upwards, %s', async (order) => {
      const on = (odd: number) => many.filter((_, index) => index % 3 !== 0 && index % 2 === odd);
      const empty = many.filter((_, index) => index % 3 === 0);
      const dated = order === 'ASC' ? [...on(0), ...on(1)] : [...on(1), ...on(0)];
      const pages = [0, 10, 20].map((first) =>
        ids('requests', { filter: mine, sort: ['dueAt', order], range: [first, first + 9] }),
      );
      expect((await Promise.all(pages)).flat()).toEqual([...dated, ...empty]);
    });
    it('breaks ties upwards where no value may be empty, too', async () => {
      expect(await ids('requests', { filter: mine, sort: ['kind', 'DESC'] })).toEqual(many.slice(0, 25));
      expect(await ids('requests', { filter: mine, sort: ['id', 'DESC'], range: [0, 0] })).toEqual(
        many.slice(-1),
      );
    });
    it('gives up to 1000 rows and refuses more', async () => {
      expect(await ids('requests', { filter: mine, range: [0, 999] })).toEqual(many);
      expectInvalid(await desk.ask('support', listUrl('requests', { range: [0, 1000] })), {
        range: 'too_many_rows',
      });
    });
  });

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

  describe('filters', () => {
    let consents: number[];
    beforeAll(async () => {
      const [clientId = 0] = clients;
      consents = [
        await addConsent(desk.db, { clientId, givenAt: '2026-03-01T10:00:00.000Z', locale: 'kk' }),
        await addConsent(desk.db, {
          clientId,
          givenAt: '2026-03-02T10:00:00.000Z',
          locale: 'ru',
          kind: 'marketing',
        }),
        await addConsent(desk.db, {
          clientId,
          givenAt: '2026-03-03T10:00:00.000Z',
          kind: 'cookies',
          expiresAt: '2027-04-03T10:00:00.000Z',
        }),
      ];
    });
    const kept = async (filter: Record<string, unknown>) => {
      const found = await ids('consents', { filter: { id: consents, ...filter } });
      return consents.flatMap((id, index) => (found.includes(id) ? [index] : []));
    };

    it.each([
      [{ locale: 'ru' }, [1]],
      [{ kind: ['processing', 'cookies'] }, [0, 2]],
      [{ kind: [] }, []],
      [{ kind_neq: 'cookies' }, [0, 1]],
      [{ kind_neq: ['cookies', 'marketing'] }, [0]],
      [{ expiresAt: null }, [0, 1]],
      [{ expiresAt_neq: null }, [2]],
      [{ expiresAt_neq: '2027-04-03T10:00:00Z' }, [0, 1]],
      [{ expiresAt: [null, '2027-04-03T15:00:00+05:00'] }, [0, 1, 2]],
      [{ givenAt: '2026-03-02T15:00:00+05:00' }, [1]],
      [{ givenAt_gt: '2026-03-01T10:00:00Z' }, [1, 2]],
      [{ givenAt_gte: '2026-03-01T10:00:00Z', givenAt_lt: '2026-03-03T10:00:00Z' }, [0, 1]],
      [{ givenAt_lte: '2026-03-01T15:00:00.000+05:00' }, [0]],
      [{ thirdPartyTransfer: true, crossBorder: false }, [0, 1, 2]],
      [{ dataCategories: ['iin', 'contact'] }, [0, 1, 2]],
      [{ dataCategories: 'iin' }, []],
      [{ clientId_neq: 1e15 }, [0, 1, 2]],
    ])('consents with %o', async (filter, expected) => expect(await kept(filter)).toEqual(expected));

    it('finds minors by the day in Almaty: 18 today is none', async () => {
      expect(await ids('clients', { filter: { isMinor: true } })).toEqual([clients[1]]);
      const shown = await desk.ask('support', `/api/clients/${clients[2]}`);
      expect(shown.json().isMinor).toBe(false);
    });
    it('matches any of the categories of a disclosure', async () => {
      const [recipientId = 0] = recipients;
      const [clientId = 0] = clients;
      const id = await addDisclosure(desk.db, {
        clientId,
        recipientId,
        dataCategories: ['biometric', 'name'],
      });
      expect(await ids('disclosures', { filter: { dataCategories: ['iin', 'biometric'] } })).toEqual([id]);
      expect(await ids('disclosures', { filter: { dataCategories: ['iin'] } })).toEqual([]);
    });
  });

  describe('search', () => {
    it.each([
      ['ғалым', [0]],
      ['ГАЛЫМОВ', [0]],
      ['алишер галым', [0]],
      ['галым алишер улыкбек', [0]],
      ['семенов', [1]],
      ['СЕМЁНОВА ирина', [1]],
      ['хасен', [2]],
      ['ҺАСЕН', [2]],
      ['галым ирина', []],
      ['%', []],
      ['_а', []],
      ['\\', []],
      ['  ', [0, 1, 2]],
    ])('finds clients by %o', async (q, expected) => {
      const found = await ids('clients', { filter: { id: clients, q } });
      expect(found).toEqual(expected.map((index) => clients[index]));
    });
    it('finds clients by a part of the number', async () => {
      const shown = (await desk.ask('support', `/api/clients/${clients[1]}`)).json();
      expect(await ids('clients', { filter: { q: shown.number.toLowerCase() } })).toEqual([clients[1]]);
    });
    it('finds consents, requests and disclosures by what the contract names', async () => {
      const [, clientId = 0] = clients;
      const [recipientId = 0] = recipients;
      const consent = await addConsent(desk.db, { clientId });
      const request = await addRequest(desk.db, { clientId, number: 'R-2024-777777' });
      const disclosure = await addDisclosure(desk.db, { clientId, recipientId, documentNumber: '№ 12-Қ/ё' });
      expect(await ids('consents', { filter: { q: 'семенова' } })).toEqual([consent]);
      expect(await ids('requests', { filter: { q: 'иРина 7777' } })).toEqual([request]);
      expect(await ids('disclosures', { filter: { q: '12-к/е казпочта' } })).toEqual([]);
      expect(await ids('disclosures', { filter: { q: '12-к/е казпошта' } })).toEqual([disclosure]);
    });
    it('finds recipients by parts of the name, or by the whole BIN', async () => {
      expect(await ids('recipients', { filter: { q: 'орлеу' } })).toEqual([recipients[1]]);
      expect(await ids('recipients', { filter: { q: '990140000001' } })).toEqual([recipients[0]]);
      expect(await ids('recipients', { filter: { q: '99014' } })).toEqual([]);
    });
  });

  it('sorts names by the Kazakh alphabet', async () => {
    const shuffled = [...letters].sort(
      (one, other) => (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0),
    );
    for (const letter of shuffled) await addRecipient(desk.db, { name: `${letter}лфавит`, country: 'UZ' });
    const answer = await desk.ask(
      'support',
      listUrl('recipients', { sort: ['name', 'ASC'], range: [0, 99], filter: { country: 'UZ' } }),
    );
    const sorted = answer.json().map(({ name }: { name: string }) => name);
    expect(sorted).toEqual([...sorted].sort(new Intl.Collator('kk').compare));
    expect(sorted).toHaveLength(letters.length);
  });
});
