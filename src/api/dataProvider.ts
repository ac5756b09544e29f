import simpleRestProvider from 'ra-data-simple-rest';
import type { DataProvider, GetManyParams, RaRecord } from 'react-admin';
import { http } from './http';
import { chunks, totalOf } from './readList';
import { readRecord, writableRecord } from './records';

async function listHttp(url: string, options?: RequestInit) {
  const answer = await http(url, options);
  if (new URL(url, location.href).searchParams.has('range')) totalOf(answer);
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
        chunks(ids).map((some) =>
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
