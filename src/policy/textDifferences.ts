/**
 * The clauses whose Kazakh and Russian texts differ where it matters, each with the key of what either text says
 * (`policy.differences.<key>.kk` and `.ru`, in the project's own words). The Russian text counts (policy 9.12).
 */
export const textDifferences = {
  '1': '1',
  '3.1.1': '3_1_1',
  '3.1.2': '3_1_2',
  '3.2': '3_2',
  '3.3': '3_3',
  '5.1': '5_1',
  '6.2 (4)': '6_2_4',
  '9.5': '9_5',
  '9.6': '9_6',
  '9.10': '9_10',
  '9.11': '9_11',
} as const satisfies Record<string, string>;

export type DifferingClause = keyof typeof textDifferences;

const differs = (clause: string): clause is DifferingClause => Object.hasOwn(textDifferences, clause);

/** In the order of the policy. */
export const clausesThatDiffer: readonly DifferingClause[] = Object.keys(textDifferences).filter(differs);

/** Of these clauses those whose two texts differ, in the order of the policy. */
export const differingAmong = (clauses: readonly string[]): DifferingClause[] =>
  clausesThatDiffer.filter((clause) => clauses.includes(clause));
