import { lazy } from 'react';
import { withTexts } from '../i18n/withTexts';

export const PolicyPage = lazy(
  withTexts(() => import('./PolicyPage'), 'consents', 'enums', 'policy', 'policyPage'),
);
