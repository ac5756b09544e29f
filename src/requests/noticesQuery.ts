/** All notices of a request, in the order in which they were raised. */
export const noticesQuery = (requestId: number) => ({
  filter: { requestId },
  sort: { field: 'id', order: 'ASC' as const },
  pagination: { page: 1, perPage: 1000 },
});
