import { lazy } from 'react';
import { withTexts } from '../i18n/withTexts';

export const OverviewPage = lazy(
  withTexts(() => import('./OverviewPage'), 'enums', 'overview', 'queue', 'registers'),
);

export const WallPage = lazy(withTexts(() => import('./wall/WallPage'), 'overview'));
export const OverviewReport = lazy(withTexts(() => import('./report/ReportPage'), 'enums', 'overview'));
