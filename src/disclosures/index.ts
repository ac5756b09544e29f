import { createElement, lazy } from 'react';
import type { ResourceProps } from 'react-admin';
import { Route } from 'react-router';
import { withTexts } from '../i18n/withTexts';

const ReviewPage = lazy(
  withTexts(
    () => import('./review/ReviewPage'),
    'clauses',
    'deadlines',
    'disclosures',
    'enums',
    'queue',
    'recipients',
    'review',
    'verdict',
  ),
);

export { endScan } from './scan/scans';

/** `/disclosures/scan` */
export const DisclosureScan = lazy(
  withTexts(() => import('./scan/DisclosureScan'), 'disclosures', 'enums', 'scan', 'verdict'),
);

export const disclosures: ResourceProps = {
  name: 'disclosures',
  list: lazy(
    withTexts(() => import('./DisclosureList'), 'clients', 'disclosures', 'enums', 'registers', 'scan'),
  ),
  // react-admin gives the address /disclosures/:id to `edit`.
  edit: lazy(
    withTexts(
      () => import('./DisclosureShow'),
      'clauses',
      'deadlines',
      'disclosures',
      'enums',
      'recipients',
      'review',
      'verdict',
    ),
  ),
  children: createElement(Route, { path: 'review', element: createElement(ReviewPage) }),
};
