import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { withTexts } from '../i18n/withTexts';

export const clients: ResourceProps = {
  name: 'clients',
  list: lazy(withTexts(() => import('./ClientList'), 'clients', 'deadlines', 'enums', 'registers')),
  // react-admin gives the address /clients/:id to `edit`.
  edit: lazy(
    withTexts(() => import('./ClientShow'), 'clauses', 'clients', 'copies', 'deadlines', 'enums', 'identity'),
  ),
};

/** What is to be deleted and what lapses (policy 9.1, 9.5, 9.7). */
export const RetentionPage = lazy(
  withTexts(
    () => import('./retention/RetentionPage'),
    'clauses',
    'clients',
    'consents',
    'deadlines',
    'enums',
    'retention',
  ),
);
