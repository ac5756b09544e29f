import type { RecipientRecord } from '../../api/records';
import { isDay } from '../../deadlines/almatyTime';
import { TermIndicator } from '../../deadlines/indicator/TermIndicator';
import { useTranslation } from '../../i18n/useTranslation';
import { protectionEnd } from '../../policy/protectionEnd';
import { Pill } from '../Pill';

/** An authority asks by law and owes no contract; of everyone else it is told that there is none. */
function NoContract({ category }: Pick<RecipientRecord, 'category'>) {
  const { t } = useTranslation();
  if (category === 'authority') return t('recipients.contract.notNeeded');
  return <Pill tone="attention">{t('recipients.contract.none')}</Pill>;
}

/** Until when the contract with the recipient holds. */
export function ContractTerm({ recipient }: { recipient: RecipientRecord }) {
  const { t } = useTranslation();
  const { category, contractNumber, contractValidUntil } = recipient;
  if (!contractNumber?.trim()) return <NoContract category={category} />;
  if (!contractValidUntil) return t('recipients.contract.endless');
  return <TermIndicator until={contractValidUntil} />;
}

/** Until when the recipient's last proof that it protects the data counts (policy 5.5). */
export function ProtectionTerm({ recipient }: { recipient: RecipientRecord }) {
  const { t } = useTranslation();
  const { protectionConfirmedAt } = recipient;
  if (!protectionConfirmedAt) return <Pill tone="attention">{t('recipients.protection.none')}</Pill>;
  const end = isDay(protectionConfirmedAt) ? protectionEnd(protectionConfirmedAt) : protectionConfirmedAt;
  return <TermIndicator until={end} />;
}
