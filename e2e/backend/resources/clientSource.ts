import { type RawBuilder, sql } from 'kysely';
import type { Source } from '../lists/source';

/** Under 18 on the day of the call. */
export const isMinorOn = (today: string): RawBuilder<boolean> =>
  sql<boolean>`("birthDate" > (${today}::date - interval '18 years')::date)`;

const holdsPattern = (pattern: string): RawBuilder<unknown> =>
  sql`("nameFolded" like ${pattern} or lower("number") like ${pattern})`;

export const clientSource: Source = {
  resource: 'clients',
  schema: 'Client',
  from: () => sql.table('clients'),
  computed: { isMinor: ({ today }) => isMinorOn(today) },
  q: holdsPattern,
};

/** Rows of any table whose client's name or number holds the pattern. */
export function ofClientsLike(pattern: string): RawBuilder<unknown> {
  return sql`"t"."clientId" in (select "id" from "clients" where ${holdsPattern(pattern)})`;
}

/** The same, by the name alone. */
export function ofClientsNamed(pattern: string): RawBuilder<unknown> {
  return sql`"t"."clientId" in (select "id" from "clients" where "nameFolded" like ${pattern})`;
}
