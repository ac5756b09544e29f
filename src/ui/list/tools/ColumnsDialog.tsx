import Button from '@mui/material/Button';
import { useTranslation } from '../../../i18n/useTranslation';
import { Dialog } from '../../Dialog';
import { Note } from '../../record/Note';
import styles from '../ListDialog.module.css';
import type { RegisterResource } from '../resources';
import { type ColumnName, isFixed, useShownColumns } from '../shownColumns';

interface ColumnsDialogProps {
  resource: RegisterResource;
  columns: readonly ColumnName[];
  onClose: () => void;
}

/** Which columns the register shows; each choice is seen at once. */
export function ColumnsDialog({ resource, columns, onClose }: ColumnsDialogProps) {
  const { t } = useTranslation();
  const { shown, choose } = useShownColumns(resource, columns);
  const toggle = (column: ColumnName) => {
    const next = columns.filter((each) => shown.includes(each) !== (each === column));
    choose(next.map(({ label }) => label));
  };
  return (
    <Dialog title={t('registers.columns.title')} onClose={onClose}>
      <div className={styles.boxes}>
        {columns
          .filter(({ heading }) => heading === undefined)
          .map((column) => (
            <label key={column.label}>
              <input
                type="checkbox"
                checked={shown.includes(column)}
                disabled={isFixed(columns, column)}
                onChange={() => toggle(column)}
              />
              {t(column.label)}
            </label>
          ))}
      </div>
      <div className={styles.acts}>
        <Button variant="contained" onClick={onClose}>
          {t('registers.columns.close')}
        </Button>
        <Button onClick={() => choose(null)}>{t('registers.columns.reset')}</Button>
      </div>
      <Note>{t('registers.columns.kept')}</Note>
    </Dialog>
  );
}
