import { notFound } from '../http/refusal';
import { findRecord, listPage } from '../lists/list';
import type { Source } from '../lists/source';
import type { Operation } from '../operations';

/** `GET /{resource}`. */
export function listOf(source: Source): Operation {
  return {
    method: 'GET',
    path: `/${source.resource}`,
    resource: source.resource,
    action: 'list',
    run: async (call) => {
      const { rows, contentRange } = await listPage(source, call);
      return { body: rows, contentRange };
    },
  };
}

/** `GET /{resource}/{id}`. */
export function showOf(source: Source): Operation {
  return {
    method: 'GET',
    path: `/${source.resource}/:id`,
    resource: source.resource,
    action: 'show',
    run: async (call) => {
      const body = await findRecord(source, call, call.id);
      if (!body) throw notFound();
      return { body };
    },
  };
}
