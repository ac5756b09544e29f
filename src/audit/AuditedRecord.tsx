import { useMemo } from 'react';
import { useResourceDefinitions } from 'react-admin';
import { Link } from 'react-router';
import type { AuditEventRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { useStaffIdentity } from '../ui/identity';
import { isAuditedResource, pathOfRecord, resourceKeys } from './auditedResources';

/** Where each event's record can be looked at by who is at the desk. */
export function usePathOfRecord(): (event: AuditEventRecord) => string | null {
  const { role } = useStaffIdentity();
  const definitions = useResourceDefinitions();
  return useMemo(() => {
    const shown = Object.values(definitions).filter(({ hasEdit, hasShow }) => hasEdit || hasShow);
    const pages = new Set(shown.map(({ name }) => name));
    return (event) => pathOfRecord(event, { role, pages });
  }, [definitions, role]);
}

/** To which record it happened, and the way to it; a kind of record that the desk does not know by its own name. */
export function AuditedRecord({ event }: { event: AuditEventRecord }) {
  const { t } = useTranslation();
  const path = usePathOfRecord()(event);
  const { action, resource, recordId } = event;
  if (!resource) return '—';
  const name = isAuditedResource(resource) ? t(`audit.resources.${resourceKeys[resource]}`) : resource;
  if (recordId == null) return name;
  const text = t(action === 'export' ? 'audit.exportOf' : 'audit.record', { id: recordId, name });
  // Of an export the end may give way to its neighbours.
  return path ? <Link to={path}>{text}</Link> : <span title={text}>{text}</span>;
}
