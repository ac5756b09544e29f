import AttachFile from '@mui/icons-material/AttachFile';
import Button from '@mui/material/Button';
import { useRef } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import styles from './FileDrop.module.css';
import { usePageFiles } from './usePageFiles';

interface FileDropProps {
  /** At least one; where `multiple` is not given, exactly one. */
  onFiles: (files: File[]) => void;
  multiple?: boolean;
  /** On the button. */
  label?: string;
}

/**
 * Files by the chooser, by a drop anywhere on the page, or by a paste. One of these to a page: two would both take
 * what is dropped.
 */
export function FileDrop({ onFiles, multiple = false, label }: FileDropProps) {
  const { t } = useTranslation();
  const zone = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: File[]) => onFiles(multiple ? files : files.slice(0, 1));
  const isOver = usePageFiles(zone, take);
  return (
    <div ref={zone} className={styles.zone} data-over={isOver}>
      <Button variant="outlined" startIcon={<AttachFile />} onClick={() => input.current?.click()}>
        {label ?? t('attachments.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".pdf,.png,.jpg,.jpeg,.eml"
        multiple={multiple}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (files.length > 0) take(files);
        }}
      />
      <p className={styles.hint}>{t(isOver ? 'attachments.dropHere' : 'attachments.hint')}</p>
    </div>
  );
}
