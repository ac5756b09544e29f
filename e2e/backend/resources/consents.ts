import { sql } from 'kysely';
import type { Source } from '../lists/source';
import type { Operation } from '../operations';
import { ofClientsLike } from './clientSource';
import { listOf, showOf } from './reads';

const consentSource: Source = {
  resource: 'consents',
  schema: 'Consent',
  from: () => sql.table('consents'),
  q: ofClientsLike,
};

const policyVersionSource: Source = {
  resource: 'policy-versions',
  schema: 'PolicyVersion',
  from: () => sql.table('policy_versions'),
};

export const consentOperations: Operation[] = [
  listOf(consentSource),
  showOf(consentSource),
  listOf(policyVersionSource),
];
