import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, expectInvalid, listUrl } from '../desk';
import { addRequest } from '../fixtures';
import { listCalls } from '../listCalls';

export function pages(desk: Desk): void {
  const { ids, range } = listCalls(desk);

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
}
