import { expect } from 'vitest';
import { type Desk, listUrl } from './desk';

/** Calls for lists. */
export function listCalls(desk: Desk) {
  const ids = async (resource: string, query: Record<string, unknown> = {}): Promise<number[]> => {
    const answer = await desk.ask('compliance', listUrl(resource, query));
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json().map(({ id }: { id: number }) => id);
  };
  const range = async (resource: string, query: Record<string, unknown>) =>
    (await desk.ask('compliance', listUrl(resource, query))).headers['content-range'];
  return { ids, range };
}
