import { lazy } from 'react';

export const PolicyPage = lazy(() => import('./PolicyPage'));
