import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import ViewColumnOutlined from '@mui/icons-material/ViewColumnOutlined';
import ViewListOutlined from '@mui/icons-material/ViewListOutlined';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { type RaRecord, useListContext } from 'react-admin';
import { useTranslation } from '../../../i18n/useTranslation';
import type { ExportDefinition } from '../../export/definition';
import { ExportDialog } from '../../export/ExportDialog';
import { useMay } from '../../identity';
import type { RegisterResource } from '../resources';
import { type ColumnName, useShownColumns } from '../shownColumns';
import { useMemoryFilter } from '../useMemoryFilter';
import { ColumnsDialog } from './ColumnsDialog';
import styles from './Tools.module.css';
import { ViewsDialog } from './ViewsDialog';

interface RegisterToolsProps<R extends RaRecord> {
  resource: RegisterResource;
  columns: readonly ColumnName[];
  definition: ExportDefinition<R>;
}

/** What can be done with a register as a whole: look at it in another way, take it along. */
export function RegisterTools<R extends RaRecord>({ resource, columns, definition }: RegisterToolsProps<R>) {
  const { t } = useTranslation();
  const mayExport = useMay('export_records.create');
  const { filterValues, total } = useListContext<R>();
  const inMemory = useMemoryFilter(resource);
  const { shown } = useShownColumns(resource, columns);
  const [opened, setOpened] = useState<'columns' | 'views' | 'export' | null>(null);
  const close = () => setOpened(null);
  return (
    <div className={styles.tools}>
      <Button size="small" startIcon={<ViewListOutlined />} onClick={() => setOpened('views')}>
        {t('registers.views.button')}
      </Button>
      <Button size="small" startIcon={<ViewColumnOutlined />} onClick={() => setOpened('columns')}>
        {t('registers.columns.button')}
      </Button>
      {mayExport && (
        <Button size="small" startIcon={<DownloadOutlined />} onClick={() => setOpened('export')}>
          {t('exports.button')}
        </Button>
      )}
      {opened === 'columns' && <ColumnsDialog resource={resource} columns={columns} onClose={close} />}
      {opened === 'views' && <ViewsDialog resource={resource} columns={columns} onClose={close} />}
      {opened === 'export' && (
        <ExportDialog
          resource={resource}
          filter={{ ...filterValues, ...inMemory }}
          total={total}
          definition={definition}
          shown={shown.map(({ label }) => label)}
          onClose={close}
        />
      )}
    </div>
  );
}
