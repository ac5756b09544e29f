import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import ViewColumnOutlined from '@mui/icons-material/ViewColumnOutlined';
import ViewListOutlined from '@mui/icons-material/ViewListOutlined';
import Button from '@mui/material/Button';
import { type ReactNode, useState } from 'react';
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
  /** Their names are told where there is room, since a narrow page needs it for other things. */
  isCompact?: true;
}

interface ToolProps {
  icon: ReactNode;
  name: string;
  onOpen: () => void;
}

function Tool({ icon, name, onOpen }: ToolProps) {
  return (
    <Button size="small" startIcon={icon} title={name} onClick={onOpen}>
      <span className={styles.name}>{name}</span>
    </Button>
  );
}

/** What can be done with a register as a whole: look at it in another way, take it along. */
export function RegisterTools<R extends RaRecord>(props: RegisterToolsProps<R>) {
  const { resource, columns, definition, isCompact } = props;
  const { t } = useTranslation();
  const mayExport = useMay('export_records.create');
  const { filterValues, total } = useListContext<R>();
  const inMemory = useMemoryFilter(resource);
  const { shown } = useShownColumns(resource, columns);
  const [opened, setOpened] = useState<'columns' | 'views' | 'export' | null>(null);
  const close = () => setOpened(null);
  return (
    <div className={styles.tools} data-compact={isCompact}>
      <Tool
        icon={<ViewListOutlined />}
        name={t('registers.views.button')}
        onOpen={() => setOpened('views')}
      />
      <Tool
        icon={<ViewColumnOutlined />}
        name={t('registers.columns.button')}
        onOpen={() => setOpened('columns')}
      />
      {mayExport && (
        <Tool icon={<DownloadOutlined />} name={t('exports.button')} onOpen={() => setOpened('export')} />
      )}
      {opened === 'columns' && <ColumnsDialog resource={resource} columns={columns} onClose={close} />}
      {opened === 'views' && <ViewsDialog resource={resource} columns={columns} onClose={close} />}
      {opened === 'export' && (
        <ExportDialog
          resource={resource}
          filter={{ ...filterValues, ...inMemory }}
          total={total}
          definition={definition}
          shown={shown
            .filter(({ isShownFor }) => isShownFor?.(filterValues) ?? true)
            .map(({ label }) => label)}
          onClose={close}
        />
      )}
    </div>
  );
}
