import { useGetList } from 'react-admin';
import { auditEventActionValues } from '../api/contract';
import type { UserRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { EnumFilter } from '../ui/list/EnumFilter';
import { FilterSelect } from '../ui/list/FilterSelect';
import { auditedResources, resourceKeys } from './auditedResources';
import { TypedFilter } from './TypedFilter';
import { readFrom, readRecordId, readUntil, writeFrom, writeRecordId, writeUntil } from './typedFilters';

const MOST_STAFF = 1000;

/** Everybody who ever worked at the desk: the trail outlives an account. */
function ActorFilter() {
  const { t } = useTranslation();
  const { data: staff = [] } = useGetList<UserRecord>(
    'users',
    { sort: { field: 'fullName', order: 'ASC' }, pagination: { page: 1, perPage: MOST_STAFF } },
    { onError: () => undefined },
  );
  return (
    <FilterSelect
      label={t('audit.fields.actor')}
      choices={[
        { value: 'all', label: t('common.all'), filter: {} },
        ...staff.map(({ id, fullName }) => ({
          value: String(id),
          label: fullName,
          filter: { actorId: id },
        })),
        { value: 'nobody', label: t('audit.nobody'), filter: { actorId: null } },
      ]}
    />
  );
}

/** The trail's filters: ids of staff and of records may stand in the address, since neither names a client. */
export function AuditFilters() {
  const { t } = useTranslation();
  return (
    <>
      <ActorFilter />
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
      <TypedFilter
        label={t('audit.filters.recordId')}
        field="recordId"
        read={readRecordId}
        write={writeRecordId}
        problem={t('audit.filters.notANumber')}
      />
      <TypedFilter
        label={t('audit.filters.from')}
        field="at_gte"
        read={readFrom}
        write={writeFrom}
        problem={t('audit.filters.notADay')}
      />
      <TypedFilter
        label={t('audit.filters.until')}
        field="at_lt"
        read={readUntil}
        write={writeUntil}
        problem={t('audit.filters.notADay')}
      />
    </>
  );
}
