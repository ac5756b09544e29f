/** The name of what an officer is writing of a disclosure that breaks the rules. */
export const flagDraftOf = (id: number): string => `flag.${id}`;
