import { describe, expect, it } from 'vitest';
import { dataCategoryValues } from '../../api/contract';
import { categoryQuestions, monthQuestions } from './receivedQuestions';

describe('what a recipient got', () => {
  it('is asked for by months of Almaty, without a gap or an overlap, across the change of its zone', () => {
    const months = monthQuestions(7, '2024-03-31');
    expect(months).toHaveLength(12);
    expect(months.map(({ key }) => key)).toEqual(expect.arrayContaining(['2023-04-01', '2024-03-01']));
    expect(months.at(-1)?.filter).toEqual({
      recipientId: 7,
      disclosedAt_gte: '2024-02-29T19:00:00.000Z',
      disclosedAt_lt: '2024-03-31T19:00:00.000Z',
    });
    expect(months.at(0)?.filter.disclosedAt_gte).toBe('2023-03-31T18:00:00.000Z');
    for (const [index, month] of months.slice(1).entries()) {
      expect(month.filter.disclosedAt_gte).toBe(months[index]?.filter.disclosedAt_lt);
    }
  });

  it('is asked for by every kind of data, in the same months', () => {
    const categories = categoryQuestions(7, '2026-11-23');
    expect(categories.map(({ key }) => key)).toEqual(dataCategoryValues);
    expect(categories[0]?.filter).toEqual({
      recipientId: 7,
      dataCategories: ['name'],
      disclosedAt_gte: '2025-11-30T19:00:00.000Z',
      disclosedAt_lt: '2026-11-23T19:00:00.000Z',
    });
  });
});
