import Button from '@mui/material/Button';
import { useListContext } from 'react-admin';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { newsOf } from './listNews';
import { type ListChange, useQueue } from './queueContext';
import { focusRow, rowBeside } from './rowsInPage';

function Changed({ change }: { change: ListChange }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { show } = useQueue();
  const { arrived, closed, left } = newsOf(change);
  const parts = [
    arrived > 0 && t('queue.news.arrived', { count: arrived }),
    closed > 0 && t('queue.news.closed', { n: closed }),
    left > 0 && t('queue.news.left', { n: left }),
  ].filter((part) => part !== false);
  const what = formats.list(parts);
  return (
    <>
      <span>{what ? t('queue.news.changed', { what }) : t('queue.news.order')}</span>
      <Button
        size="small"
        variant="outlined"
        onClick={() => {
          show();
          // The button goes with what it says: the keyboard goes on at the top of what it has shown.
          requestAnimationFrame(() => {
            const first = rowBeside(undefined, 0);
            if (first !== undefined) focusRow(first);
          });
        }}
      >
        {t('queue.news.show')}
      </Button>
    </>
  );
}

/** What has happened to the list while its rows stay where they are; and how old it is, where it cannot be had anew. */
export function QueueNews() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { isFetching } = useListContext();
  const { change, error, heardAt } = useQueue();
  return (
    <>
      {error && (
        <span aria-busy={isFetching}>{t('queue.news.stale', { time: formats.time(heardAt.current) })}</span>
      )}
      {change && <Changed change={change} />}
    </>
  );
}
