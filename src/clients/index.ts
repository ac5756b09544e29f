import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

/** The way to a client's identifying fields, for whichever page shows the client. */
export const IdentityView = lazy(() => import('./identity/IdentityView'));

export const clients: ResourceProps = {
  name: 'clients',
  list: lazy(() => import('./ClientList')),
  // react-admin gives the address /clients/:id to `edit`.
  edit: lazy(() => import('./ClientShow')),
};

/** The way to a copy of a client's data, for the pages that are about the client. */
export const CopySection = lazy(() => import('./copy/CopySection'));
