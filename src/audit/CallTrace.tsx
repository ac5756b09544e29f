import ContentCopy from '@mui/icons-material/ContentCopy';
import IconButton from '@mui/material/IconButton';
import { createContext, use } from 'react';
import { useTranslation } from '../i18n/useTranslation';
import styles from './Audit.module.css';

/** Puts the id of a call on the clipboard, and says so on the page. */
export const CopyTraceContext = createContext<(id: string) => void>(() => undefined);

const SHOWN = 8;

/** The id of the call behind an event, for whoever looks into the backend's own log. */
export function CallTrace({ id }: { id: string | null | undefined }) {
  const { t } = useTranslation();
  const copy = use(CopyTraceContext);
  if (!id) return '—';
  return (
    <span className={styles.trace}>
      <code title={id}>{id.slice(0, SHOWN)}</code>
      <IconButton size="small" aria-label={t('audit.copyTrace', { id })} onClick={() => copy(id)}>
        <ContentCopy fontSize="inherit" />
      </IconButton>
    </span>
  );
}
