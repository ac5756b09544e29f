import { useTranslation } from '../../i18n/useTranslation';
import type { Filter } from '../../ui/list/filters';
import { ClientName, RecipientName, StaffName } from '../../ui/names';
import { References } from '../../ui/references';
import { type Condition, conditionsOf, valueText } from './conditions';
import styles from './Scan.module.css';

const idsIn = (conditions: readonly Condition[], field: string): number[] =>
  conditions
    .filter((condition) => condition.field === field)
    .flatMap(({ values }) => values.filter((value) => typeof value === 'number'));

function Value({ field, value }: { field: string; value: unknown }) {
  const texts = useTranslation();
  if (typeof value === 'number' && field === 'clientId') return <ClientName id={value} />;
  if (typeof value === 'number' && field === 'recipientId') return <RecipientName id={value} />;
  if (typeof value === 'number' && field === 'reviewerId') return <StaffName id={value} />;
  return valueText(field, value, texts);
}

/** Of what the register is scanned for, in words. */
export function FilterWords({ filter }: { filter: Filter }) {
  const texts = useTranslation();
  const conditions = conditionsOf(filter, texts);
  if (conditions.length === 0) return <p>{texts.t('scan.filter.whole')}</p>;
  return (
    <References resource="clients" ids={idsIn(conditions, 'clientId')}>
      <References resource="recipients" ids={idsIn(conditions, 'recipientId')}>
        <References resource="users" ids={idsIn(conditions, 'reviewerId')}>
          <ul className={styles.conditions}>
            {conditions.map(({ key, label, field, values }) => (
              <li key={key}>
                {label}:{' '}
                {values.map((value, n) => (
                  <span key={String(value)}>
                    {n > 0 && ', '}
                    <Value field={field} value={value} />
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </References>
      </References>
    </References>
  );
}
