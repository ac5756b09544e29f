/** What tells who a client is and what was held of them, each with what stands in its place. */
const blanks = {
  lastName: '',
  firstName: '',
  middleName: null,
  iinMasked: '',
  phoneMasked: null,
  emailMasked: null,
  representativeOf: null,
  dataInventory: [],
};

/**
 * Of whose data has been deleted nothing that identifies them comes past the border, whatever the backend still sends
 * (policy 9.1, 9.7): so no page, file or letter can show it.
 */
export const withoutErased = (client: Record<string, unknown>): Record<string, unknown> =>
  client.status === 'erased' ? { ...client, ...blanks } : client;

/** Which fields of a record are such blanks: they never go back to the backend. */
export const blankedIn = ({ status }: Record<string, unknown>): string[] =>
  status === 'erased' ? Object.keys(blanks) : [];
