import type { ClientRecord } from '../../../api/records';
import { useTranslation } from '../../../i18n/useTranslation';
import { MinorBadge } from '../../../ui/labels/MinorBadge';
import { nameOrNumberOf } from '../../../ui/names';
import { Pill } from '../../../ui/Pill';
import styles from './ClientSearch.module.css';

/** One client among several: enough to tell them apart, and no more. */
export function ClientOption({ client }: { client: ClientRecord }) {
  const { t } = useTranslation();
  const { number, status, isMinor, iinMasked, phoneMasked, emailMasked } = client;
  return (
    <>
      <span className={styles.name}>
        <strong>{nameOrNumberOf(client)}</strong>
        {isMinor && <MinorBadge />}
        {status !== 'active' && <Pill tone="attention">{t(`enums.clientStatus.${status}`)}</Pill>}
      </span>
      <span className={styles.facts}>
        {[number, iinMasked, phoneMasked, emailMasked].filter(Boolean).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </span>
    </>
  );
}
