import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { useTranslation } from '../i18n/useTranslation';
import { periodIn, searchOfPeriod } from './range/period';
import { useAskedRange } from './range/useAskedRange';

/** The way to the report, of the range that is shown where it is a week or a month, otherwise of this week. */
export function ReportLink() {
  const { t } = useTranslation();
  const { asked, today } = useAskedRange();
  const period = periodIn(asked.range, today);
  return (
    <Button
      component={Link}
      to={{ pathname: '/overview/report', search: period ? searchOfPeriod(period) : '' }}
    >
      {t('overview.report.title')}
    </Button>
  );
}
