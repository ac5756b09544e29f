/** Where a client's act is shown on a page: whoever has just recorded it is led there. */
export const actPlace = (clientId: number): string => `act-${clientId}`;
