import { useMemo, useState } from 'react';
import { ListBase, useListContext } from 'react-admin';
import { PAGE_SIZE } from '../api/pageSize';
import type { AuditEventRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { copyText } from '../ui/copyText';
import { useMay } from '../ui/identity';
import { Pagination } from '../ui/list/Pagination';
import { RefreshButton } from '../ui/list/RefreshButton';
import registerStyles from '../ui/list/Register.module.css';
import { RegisterStatus } from '../ui/list/RegisterStatus';
import { RegisterTable } from '../ui/list/RegisterTable';
import { NotAllowed } from '../ui/NotAllowed';
import { PageTitle } from '../ui/PageTitle';
import { References } from '../ui/references';
import styles from './Audit.module.css';
import { usePathOfRecord } from './AuditedRecord';
import { AuditFilters } from './AuditFilters';
import { auditColumns } from './auditColumns';
import { CopyTraceContext } from './CallTrace';

function Events() {
  const { t } = useTranslation();
  const { data, total } = useListContext<AuditEventRecord>();
  const actorIds = useMemo(() => (data ?? []).map(({ actorId }) => actorId), [data]);
  const pathOf = usePathOfRecord();
  const [said, setSaid] = useState('');
  const copyTrace = async (id: string) => {
    setSaid('');
    const isCopied = await copyText(id);
    setSaid(isCopied ? t('audit.traceCopied', { id }) : t('audit.traceNotCopied', { id }));
  };
  return (
    <CopyTraceContext value={copyTrace}>
      <References resource="users" ids={actorIds}>
        <div className={styles.events}>
          <RegisterTable caption={t('layout.registers.audit')} columns={auditColumns} pathOf={pathOf} />
        </div>
      </References>
      <p className={styles.said} role="status">
        {said}
      </p>
      {total !== undefined && <Pagination />}
    </CopyTraceContext>
  );
}

function Trail() {
  const { t } = useTranslation();
  const { error, total } = useListContext();
  return (
    <>
      <PageTitle title={t('layout.registers.audit')}>
        <RefreshButton />
      </PageTitle>
      <div className={registerStyles.toolbar}>
        <AuditFilters />
      </div>
      <RegisterStatus />
      {!error && total !== 0 && <Events />}
    </>
  );
}

/** Who did what to which record, when and from where: the latest on top. */
export default function AuditPage() {
  const { t } = useTranslation();
  const mayList = useMay('audit_events.list');
  if (!mayList) return <NotAllowed title={t('layout.registers.audit')} />;
  return (
    <ListBase<AuditEventRecord>
      resource="audit-events"
      sort={{ field: 'at', order: 'DESC' }}
      perPage={PAGE_SIZE}
      disableAuthentication
      queryOptions={{ onError: () => undefined }}
    >
      <Trail />
    </ListBase>
  );
}
