import { createElement, lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router';

const ReviewPage = lazy(() => import('./review/ReviewPage'));

export { endScan } from './scan/scans';

/** `/disclosures/scan` */
export const DisclosureScan = lazy(() => import('./scan/DisclosureScan'));

export const disclosures: ResourceProps = {
  name: 'disclosures',
  list: lazy(() => import('./DisclosureList')),
  // react-admin gives the address /disclosures/:id to `edit`.
  edit: lazy(() => import('./DisclosureShow')),
  children: createElement(Route, { path: 'review', element: createElement(ReviewPage) }),
};
