import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { withTexts } from '../i18n/withTexts';
import RequestList from './RequestList';

export { endUploads } from './attachments/uploadQueues';

/** The queue is the first page of the day and comes with the desk; a case comes when one is opened. */
export const requests: ResourceProps = {
  name: 'requests',
  list: RequestList,
  create: lazy(
    withTexts(
      () => import('./intake/IntakePage'),
      'attachments',
      'clauses',
      'clients',
      'deadlines',
      'enums',
      'intake',
      'requests',
    ),
  ),
  // react-admin gives the address /requests/:id to `edit`.
  edit: lazy(
    withTexts(
      () => import('./RequestShow'),
      'attachments',
      'clauses',
      'clients',
      'copies',
      'enums',
      'identity',
      'letters',
      'requests',
      'steps',
    ),
  ),
};
