import { sql } from 'kysely';
import type { Source } from '../lists/source';
import { ofClientsNamed } from '../resources/clientSource';

export const requestSource: Source = {
  resource: 'requests',
  schema: 'Request',
  from: () => sql.table('requests'),
  q: (pattern) => sql`(lower("t"."number") like ${pattern} or ${ofClientsNamed(pattern)})`,
};
