import Button from '@mui/material/Button';
import { useState } from 'react';
import { useListContext } from 'react-admin';
import { dataCategoryValues } from '../../../api/contract';
import { useTranslation } from '../../../i18n/useTranslation';
import { Dialog } from '../../Dialog';
import styles from '../ListDialog.module.css';
import { useSetFilter } from '../useSetFilter';
import { FilterButton } from './FilterButton';

type Category = (typeof dataCategoryValues)[number];

interface CategoriesDialogProps {
  label: string;
  chosen: readonly Category[];
  onChoose: (chosen: readonly Category[]) => void;
  onClose: () => void;
}

function CategoriesDialog({ label, chosen, onChoose, onClose }: CategoriesDialogProps) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState(chosen);
  return (
    <Dialog title={t('registers.anyOf.title', { field: label })} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onChoose(wanted);
        }}
      >
        <div className={styles.boxes}>
          {dataCategoryValues.map((category) => (
            <label key={category}>
              <input
                type="checkbox"
                checked={wanted.includes(category)}
                onChange={() =>
                  setWanted((current) =>
                    dataCategoryValues.filter((each) => current.includes(each) !== (each === category)),
                  )
                }
              />
              {t(`enums.dataCategory.${category}`)}
            </label>
          ))}
        </div>
        <div className={styles.acts}>
          <Button type="submit" variant="contained">
            {t('registers.anyOf.apply')}
          </Button>
          <Button onClick={() => onChoose([])}>{t('registers.anyOf.clear')}</Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Records with at least one of the chosen kinds of data. */
export function DataCategoriesFilter({ label }: { label: string }) {
  const { t } = useTranslation();
  const { filterValues } = useListContext();
  const setFilter = useSetFilter();
  const [isOpen, setOpen] = useState(false);
  const asked: readonly unknown[] = [filterValues.dataCategories ?? []].flat();
  const chosen = dataCategoryValues.filter((category) => asked.includes(category));
  const [only] = chosen;
  const several = t('registers.anyOf.chosen', { total: chosen.length });
  return (
    <>
      <FilterButton
        label={label}
        text={
          only ? (chosen.length > 1 ? several : t(`enums.dataCategory.${only}`)) : t('registers.anyOf.none')
        }
        onOpen={() => setOpen(true)}
      />
      {isOpen && (
        <CategoriesDialog
          label={label}
          chosen={chosen}
          onClose={() => setOpen(false)}
          onChoose={(wanted) => {
            setOpen(false);
            setFilter(({ dataCategories: _, ...others }) =>
              wanted.length > 0 ? { ...others, dataCategories: wanted } : others,
            );
          }}
        />
      )}
    </>
  );
}
