import { type Ask, type Desk, listUrl } from './desk';
import type { Username } from './fixtures';

/** Calls about records of any kind. */
export function recordCalls(desk: Desk) {
  const post = (who: Username, resource: string, body: unknown) =>
    desk.ask(who, `/api/${resource}`, { method: 'POST', body });
  const put = (who: Username, path: string, body: Ask['body']) =>
    desk.ask(who, `/api/${path}`, { method: 'PUT', body });
  /** The audit events of this action, the newest first. */
  const auditOf = async (action: string, filter: Record<string, unknown> = {}) => {
    const query = { filter: { action, ...filter }, sort: ['id', 'DESC'] };
    return (await desk.ask('compliance', listUrl('audit-events', query))).json();
  };
  return { post, put, auditOf };
}
