import { type RequestRecord, UNKNOWN } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { requestKindRule } from '../../policy/requestKinds';
import { Notice } from '../../ui/Notice';
import { useCaseClient } from '../case/useCaseClient';
import { isOpen } from '../transitions';

/** A withdrawal that obligations bar (policy 8.1) says so before anybody begins its steps. */
export function ObligationsNotice({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const { kind, status, clientId } = request;
  const { data: client } = useCaseClient(clientId);
  const count = client?.outstandingObligations ?? 0;
  const isBarred = kind !== UNKNOWN && requestKindRule(kind).barredByObligations;
  if (!isBarred || status === UNKNOWN || !isOpen(status) || !(count > 0)) return null;
  return <Notice severity="warning">{t('requests.close.barred', { count })}</Notice>;
}
