import simpleRestProvider from 'ra-data-simple-rest';
import type { DataProvider, GetManyParams, RaRecord } from 'react-admin';
import { ApiError } from './apiError';
import { http } from './http';
import { readRecord, writableRecord } from './records';

/** Servers refuse addresses over 8 KiB; 400 ids of ten digits with their escaped commas stay well below. */
const IDS_PER_CALL = 400;

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, (n + 1) * size),
  );
}

/** A list is an array and says how long the whole is; anything else is no answer to a list. */
async function listHttp(url: string, options?: RequestInit) {
  const answer = await http(url, options);
  const isList = new URL(url, location.href).searchParams.has('range');
  if (isList && !(Array.isArray(answer.json) && /\/\d+$/.test(answer.headers.get('Content-Range') ?? ''))) {
    throw new ApiError({
      code: 'malformed',
      status: answer.status,
      requestId: answer.headers.get('X-Request-Id'),
    });
  }
  return answer;
}

/** react-admin's data provider in the contract's dialect: ra-data-simple-rest, and what the contract asks beyond it. */
export function createDataProvider(apiUrl: string): DataProvider {
  const rest = simpleRestProvider(apiUrl, listHttp);

  return {
    ...rest,
    supportAbortSignal: true,
    async getList(resource, params) {
      const { data, total } = await rest.getList(resource, params);
      return { data: data.map((record) => readRecord(resource, record)), total };
    },
    async getManyReference(resource, params) {
      const { data, total } = await rest.getManyReference(resource, params);
      return { data: data.map((record) => readRecord(resource, record)), total };
    },
    async getOne(resource, params) {
      return { data: readRecord(resource, (await rest.getOne(resource, params)).data) };
    },
    async getMany<RecordType extends RaRecord>(resource: string, { ids, signal }: GetManyParams<RecordType>) {
      const pages = await Promise.all(
        chunks(ids, IDS_PER_CALL).map((some) =>
          // As a list, since without a range the backend answers with the first 25 alone.
          rest.getList<RecordType>(resource, {
            filter: { id: some },
            pagination: { page: 1, perPage: some.length },
            sort: { field: 'id', order: 'ASC' },
            signal,
          }),
        ),
      );
      return { data: pages.flatMap(({ data }) => data.map((record) => readRecord(resource, record))) };
    },
    async update(resource, params) {
      // What somebody has chosen goes out even where the field could not be read before.
      const data = { ...writableRecord(params.previousData), ...writableRecord(params.data) };
      return { data: readRecord(resource, (await rest.update(resource, { ...params, data })).data) };
    },
    async create(resource, params) {
      const { idempotencyKey } = params.meta ?? {};
      const headers = idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : undefined;
      const keyed = simpleRestProvider(apiUrl, (url, options) => http(url, { ...options, headers }));
      return { data: readRecord(resource, (await keyed.create(resource, params)).data) };
    },
  };
}
