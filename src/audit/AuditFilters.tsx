import { auditEventActionValues } from '../api/contract';
import { useTranslation } from '../i18n/useTranslation';
import { EnumFilter } from '../ui/list/EnumFilter';
import { DayRangeFilter } from '../ui/list/more/DayRangeFilter';
import { RecordNumberFilter } from '../ui/list/more/RecordNumberFilter';
import { StaffFilter } from '../ui/list/more/StaffFilter';
import { auditedResources, resourceKeys } from './auditedResources';

/** The trail's filters: ids of staff and of records may stand in the address, since neither names a client. */
export function AuditFilters() {
  const { t } = useTranslation();
  return (
    <>
      <StaffFilter label={t('audit.fields.actor')} field="actorId" nobody={t('audit.nobody')} />
      <EnumFilter
        label={t('audit.fields.action')}
        field="action"
        values={auditEventActionValues}
        labelOf={(action) => t(`enums.auditAction.${action}`)}
      />
      <EnumFilter
        label={t('audit.filters.resource')}
        field="resource"
        values={auditedResources}
        labelOf={(resource) => t(`audit.resources.${resourceKeys[resource]}`)}
      />
      <RecordNumberFilter field="recordId" />
      <DayRangeFilter label={t('audit.fields.at')} field="at" kind="instant" />
    </>
  );
}
