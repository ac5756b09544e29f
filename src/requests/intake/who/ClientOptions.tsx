import { useTranslation } from '../../../i18n/useTranslation';
import { ClientOption } from './ClientOption';
import styles from './ClientSearch.module.css';
import { type ComboboxOption, NOT_CLIENT } from './useClientCombobox';

interface ClientOptionsProps {
  id: string;
  options: readonly ComboboxOption[];
  active: number;
  onChoose: (option: ComboboxOption) => void;
}

/** The id of one option, which the field names as the one that Enter would choose. */
export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

/** The clients that were found, and «not a client» after them; the keys are the field's, which keeps the focus. */
export function ClientOptions({ id, options, active, onChoose }: ClientOptionsProps) {
  const { t } = useTranslation();
  return (
    <div
      id={id}
      className={styles.options}
      role="listbox"
      aria-label={t('intake.who.found')}
      hidden={options.length === 0}
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
        <div
          key={option === NOT_CLIENT ? option : option.id}
          id={optionId(id, index)}
          className={styles.option}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
        >
          {option === NOT_CLIENT ? t('intake.who.notClient') : <ClientOption client={option} />}
        </div>
      ))}
    </div>
  );
}
