import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { withTexts } from '../i18n/withTexts';

export const consents: ResourceProps = {
  name: 'consents',
  list: lazy(
    withTexts(() => import('./ConsentList'), 'clients', 'consents', 'deadlines', 'enums', 'registers'),
  ),
  // react-admin gives the address /consents/:id to `edit`.
  edit: lazy(
    withTexts(
      () => import('./ConsentShow'),
      'clauses',
      'clients',
      'consents',
      'copies',
      'deadlines',
      'disclosures',
      'enums',
      'policy',
    ),
  ),
};
