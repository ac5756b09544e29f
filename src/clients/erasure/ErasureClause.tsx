import { CitedClauses } from '../../ui/CitedClauses';
import { readAct } from './act';

/** On which clause a deletion rests, by its act. */
export function ErasureClause({ act }: { act: string | null | undefined }) {
  const clause = readAct(act)?.clause;
  return clause ? <CitedClauses clauses={[clause]} /> : '—';
}
