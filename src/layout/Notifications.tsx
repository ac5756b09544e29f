import Close from '@mui/icons-material/Close';
import IconButton from '@mui/material/IconButton';
import { useEffect } from 'react';
import { useNotificationContext, useTranslate } from 'react-admin';
import { useTranslation } from '../i18n/useTranslation';
import styles from './Notifications.module.css';

const SHOWN_MS = 6000;
/** Where the next one waits. */
const SHOWN_BRIEFLY_MS = 1500;

/** What react-admin and the pages have to say, one at a time; errors stay until they are closed. */
export function Notifications() {
  const { t } = useTranslation();
  const translate = useTranslate();
  const { notifications, takeNotification } = useNotificationContext();
  const [current, next] = notifications;
  const shownMs = next ? SHOWN_BRIEFLY_MS : SHOWN_MS;

  useEffect(() => {
    if (!current || current.type === 'error') return;
    const timer = setTimeout(takeNotification, shownMs);
    return () => clearTimeout(timer);
  }, [current, shownMs, takeNotification]);

  const { message } = current ?? {};
  return (
    <div className={styles.region} aria-live="polite">
      {current && (
        <div className={styles.toast} data-type={current.type}>
          <span>
            {typeof message === 'string'
              ? translate(message, current.notificationOptions?.messageArgs)
              : message}
          </span>
          <IconButton
            size="small"
            color="inherit"
            aria-label={t('common.close')}
            onClick={() => takeNotification()}
          >
            <Close fontSize="small" />
          </IconButton>
        </div>
      )}
    </div>
  );
}
