import { lazy } from 'react';
import { withTexts } from '../i18n/withTexts';

export const AuditPage = lazy(withTexts(() => import('./AuditPage'), 'audit', 'enums', 'registers'));
