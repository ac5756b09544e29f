import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const clients: ResourceProps = {
  name: 'clients',
  list: lazy(() => import('./ClientList')),
  // react-admin gives the address /clients/:id to `edit`.
  edit: lazy(() => import('./ClientShow')),
};
