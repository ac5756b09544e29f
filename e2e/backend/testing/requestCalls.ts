import type { LightMyRequestResponse } from 'fastify';
import { expect } from 'vitest';
import { type Desk, listUrl } from './desk';
import type { Username } from './fixtures';

export const minute = 60_000;
export const day = 24 * 60 * minute;

/** What a request needs to be registered, but whose it is. */
export const asked = {
  kind: 'access_copy',
  channel: 'email',
  receivedAt: '2026-11-23T04:00:00Z',
  replyLocale: 'kk',
};

/** A deadline that has passed when the tests begin. */
export const late = { dueAt: '2026-11-20T13:00:00.000Z' };

/** Calls about requests. */
export function requestCalls(desk: Desk) {
  const get = async (id: number) => (await desk.ask('manager', `/api/requests/${id}`)).json();
  /** Changes the request as it stands. */
  const put = async (
    who: Username,
    id: number,
    change: Record<string, unknown>,
  ): Promise<LightMyRequestResponse> => {
    const { version } = await get(id);
    return desk.ask(who, `/api/requests/${id}`, { method: 'PUT', body: { version, ...change } });
  };
  /** Changes the request, and expects that to be done. */
  const moved = async (who: Username, id: number, change: Record<string, unknown>) => {
    const answer = await put(who, id, change);
    expect(answer.statusCode, answer.body).toBe(200);
    return answer.json();
  };
  const eventTypes = async (requestId: number): Promise<string[]> => {
    const events = await desk.ask('support', listUrl('request-events', { filter: { requestId } }));
    return events.json().map(({ type }: { type: string }) => type);
  };
  const register = (body: Record<string, unknown>, headers: Record<string, string> = {}) =>
    desk.ask('support', '/api/requests', { method: 'POST', body, headers });
  return { get, put, moved, eventTypes, register };
}
