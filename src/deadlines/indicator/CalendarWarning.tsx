import { useTranslation } from '../../i18n/useTranslation';
import { Notice } from '../../ui/Notice';
import { useDeadlineData } from './DeadlineProvider';

/** The working days could not be read: deadlines are the backend's alone, and the page says so. */
export function CalendarWarning() {
  const { t } = useTranslation();
  const { problem } = useDeadlineData();
  if (problem === null) return null;
  return (
    <Notice severity="warning">
      {t('deadlines.why.calendarUnavailable')} <code>{problem}</code>
    </Notice>
  );
}
