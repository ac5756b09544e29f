import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const clients: ResourceProps = {
  name: 'clients',
  list: lazy(() => import('./ClientList')),
  // react-admin gives the address /clients/:id to `edit`.
  edit: lazy(() => import('./ClientShow')),
};

/** What is to be deleted and what lapses (policy 9.1, 9.5, 9.7). */
export const RetentionPage = lazy(() => import('./retention/RetentionPage'));
