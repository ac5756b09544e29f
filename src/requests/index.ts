import { lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import RequestList from './RequestList';

export { endUploads } from './attachments/uploadQueues';

/** The queue is the first page of the day and comes with the desk; a case comes when one is opened. */
export const requests: ResourceProps = {
  name: 'requests',
  list: RequestList,
  create: lazy(() => import('./intake/IntakePage')),
  // react-admin gives the address /requests/:id to `edit`.
  edit: lazy(() => import('./RequestShow')),
};
