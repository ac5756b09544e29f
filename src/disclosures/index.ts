import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';

export const disclosures: ResourceProps = {
  name: 'disclosures',
  list: lazy(() => import('./DisclosureList')),
  // react-admin gives the address /disclosures/:id to `edit`.
  edit: lazy(() => import('./DisclosureShow')),
};
