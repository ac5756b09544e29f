import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { withTexts } from '../i18n/withTexts';

export const recipients: ResourceProps = {
  name: 'recipients',
  list: lazy(
    withTexts(
      () => import('./RecipientList'),
      'deadlines',
      'disclosures',
      'enums',
      'recipients',
      'registers',
    ),
  ),
  create: lazy(withTexts(() => import('./edit/RecipientCreate'), 'disclosures', 'enums', 'recipients')),
  // react-admin gives the address /recipients/:id to `edit`.
  edit: lazy(
    withTexts(
      () => import('./RecipientShow'),
      'clauses',
      'deadlines',
      'disclosures',
      'enums',
      'recipients',
      'verdict',
    ),
  ),
};
