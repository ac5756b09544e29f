import { useListContext } from 'react-admin';
import { useTranslation } from '../../../i18n/useTranslation';
import { useSetFilter } from '../useSetFilter';
import { readRecordNumber } from './recordNumber';
import { TypedFilter } from './TypedFilter';

/** One record by its number, as a file of the register has it. */
export function RecordNumberFilter({ field = 'id' }: { field?: string }) {
  const { t } = useTranslation();
  const asked: unknown = useListContext().filterValues[field];
  const setFilter = useSetFilter();
  return (
    <TypedFilter
      label={t('registers.number.label')}
      written={typeof asked === 'number' ? String(asked) : ''}
      problem={t('registers.number.wrong')}
      onTyped={(text) => {
        const number = readRecordNumber(text);
        if (number === null) return null;
        setFilter(({ [field]: _, ...others }) =>
          number === undefined ? others : { ...others, [field]: number },
        );
        return number === undefined ? '' : String(number);
      }}
    />
  );
}
