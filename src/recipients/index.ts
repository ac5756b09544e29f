import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const recipients: ResourceProps = {
  name: 'recipients',
  list: lazy(() => import('./RecipientList')),
  create: lazy(() => import('./edit/RecipientCreate')),
  // react-admin gives the address /recipients/:id to `edit`.
  edit: lazy(() => import('./RecipientShow')),
};
