import Button from '@mui/material/Button';
import { useState } from 'react';
import type { RaRecord } from 'react-admin';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { Dialog } from '../Dialog';
import { ErrorPanel } from '../ErrorPanel';
import type { Filter } from '../list/filters';
import dialogStyles from '../list/ListDialog.module.css';
import type { RegisterResource } from '../list/resources';
import { Note } from '../record/Note';
import { Select } from '../Select';
import type { ExportDefinition } from './definition';
import styles from './Export.module.css';
import type { ExportProgress } from './exportReading';
import { type ExportFormat, exportFormats } from './sinks';
import { type ExportWish, useExport } from './useExport';
import { xlsxMostRows } from './xlsx';

interface ExportDialogProps<R extends RaRecord> {
  resource: RegisterResource;
  filter: Filter;
  /** Of the list as it is shown. */
  total: number | undefined;
  definition: ExportDefinition<R>;
  /** The labels of the columns that the list shows. */
  shown: readonly string[];
  onClose: () => void;
}

interface WishFormProps<R extends RaRecord> extends Omit<ExportDialogProps<R>, 'filter'> {
  onBegin: (wish: ExportWish<R>) => void;
}

/** What the file is to be. */
function WishForm<R extends RaRecord>({ total, definition, shown, onBegin, onClose }: WishFormProps<R>) {
  const { t } = useTranslation();
  const formats = useFormats();
  const isTooLong = total !== undefined && total >= xlsxMostRows;
  const [format, setFormat] = useState<ExportFormat>(isTooLong ? 'csv' : 'xlsx');
  const [breadth, setBreadth] = useState<'shown' | 'all'>('shown');
  const columns =
    breadth === 'all'
      ? definition.columns
      : definition.columns.filter(({ label, shownWith = label }) => shown.includes(shownWith));
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onBegin({ format, columns });
      }}
    >
      <p>{t('exports.rows', { total: total === undefined ? '…' : formats.number(total) })}</p>
      <Select
        label={t('exports.format')}
        value={format}
        options={exportFormats
          .filter((each) => each === 'csv' || !isTooLong)
          .map((each) => ({ value: each, label: t(`exports.formats.${each}`) }))}
        onChange={setFormat}
      />
      <Select
        label={t('exports.columns')}
        value={breadth}
        options={[
          { value: 'shown', label: t('exports.shownColumns') },
          { value: 'all', label: t('exports.allColumns', { total: definition.columns.length }) },
        ]}
        onChange={setBreadth}
      />
      <Note>{t('exports.recorded')}</Note>
      <div className={dialogStyles.acts}>
        <Button type="submit" variant="contained">
          {t('exports.begin')}
        </Button>
        <Button onClick={onClose}>{t('exports.cancel')}</Button>
      </div>
    </form>
  );
}

function Progress({ progress: { read, total } }: { progress: ExportProgress }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <>
      <p role="status">
        {total === null
          ? t('exports.counting')
          : t('exports.progress', { read: formats.number(read), total: formats.number(total) })}
      </p>
      <progress
        className={styles.progress}
        aria-label={t('exports.title')}
        max={Math.max(1, total ?? 1)}
        {...(total !== null && { value: total === 0 ? 1 : read })}
      />
    </>
  );
}

/** From what is wished to the file; closing it on the way leaves nothing behind. */
export function ExportDialog<R extends RaRecord>(props: ExportDialogProps<R>) {
  const { resource, filter, definition, onClose } = props;
  const { t } = useTranslation();
  const formats = useFormats();
  const { state, begin, goOn } = useExport(resource, filter, definition);
  return (
    <Dialog title={t('exports.title')} onClose={onClose}>
      {state.stage === 'asked' && <WishForm {...props} onBegin={begin} />}
      {state.stage === 'reading' && (
        <>
          <Progress progress={state.progress} />
          <div className={dialogStyles.acts}>
            <Button onClick={onClose}>{t('exports.cancel')}</Button>
          </div>
        </>
      )}
      {state.stage === 'failed' && (
        <>
          <Progress progress={state.progress} />
          <ErrorPanel error={state.error} onRetry={goOn}>
            <Button onClick={onClose}>{t('exports.cancel')}</Button>
          </ErrorPanel>
          <Note>{t('exports.failedSafe')}</Note>
        </>
      )}
      {state.stage === 'done' && (
        <>
          <p role="status">{t('exports.done', { rows: formats.number(state.rows) })}</p>
          <div className={dialogStyles.acts}>
            <Button variant="contained" onClick={onClose}>
              {t('exports.close')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
