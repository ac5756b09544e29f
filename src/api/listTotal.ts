import type { DataProvider } from 'react-admin';

/** How long a list is, by the backend's own count: of a million rows one is fetched. */
export async function listTotal(
  dataProvider: DataProvider,
  resource: string,
  filter: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<number> {
  const { total } = await dataProvider.getList(resource, {
    filter,
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'id', order: 'ASC' },
    signal,
  });
  return total ?? Number.NaN;
}
