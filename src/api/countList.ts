import type { DataProvider } from 'react-admin';

/**
 * How many records a filter finds: the length of a list of which one row is asked for, so that nothing is read to be
 * counted. NaN where the backend does not say.
 */
export async function countList(
  dataProvider: DataProvider,
  resource: string,
  filter: Readonly<Record<string, unknown>>,
  signal: AbortSignal | undefined,
): Promise<number> {
  const { total } = await dataProvider.getList(resource, {
    filter,
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'id', order: 'ASC' },
    signal,
  });
  return total ?? Number.NaN;
}
