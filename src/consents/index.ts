import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const consents: ResourceProps = {
  name: 'consents',
  list: lazy(() => import('./ConsentList')),
  // react-admin gives the address /consents/:id to `edit`.
  edit: lazy(() => import('./ConsentShow')),
};
