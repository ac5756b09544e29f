import { Link } from 'react-router';
import { useTranslation } from '../../i18n/useTranslation';
import type { Filter } from '../../ui/list/filters';
import { useForgetMemoryFilter } from '../../ui/list/useMemoryFilter';
import { Notice } from '../../ui/Notice';
import { scanPath } from './scanPath';

/** There is a scan of another filter already; what was searched for stands in no address, so it has no link. */
export function OtherScan({ filter }: { filter: Filter }) {
  const { t } = useTranslation();
  const forgetMemoryFilter = useForgetMemoryFilter('disclosures');
  return (
    <Notice severity="warning">
      {t('scan.other.about')}{' '}
      {filter.q === undefined && (
        <Link to={scanPath(filter)} onClick={forgetMemoryFilter}>
          {t('scan.other.open')}
        </Link>
      )}
    </Notice>
  );
}
