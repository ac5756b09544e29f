import { useSyncExternalStore } from 'react';
import { useListContext } from 'react-admin';
import type { RequestRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import styles from './ChoiceBoxes.module.css';
import { useQueue } from './queueContext';

/** Chooses a row for what is done with many. */
export function RowBox({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const { selection } = useQueue();
  const isChosen = useSyncExternalStore(selection.subscribe, () => selection.ids().has(request.id));
  return (
    <label className={styles.box}>
      <input
        type="checkbox"
        checked={isChosen}
        aria-label={t('queue.choose.row', { number: request.number })}
        onChange={() => selection.toggle(request.id)}
      />
    </label>
  );
}

/** Chooses every row of the page, or none. */
export function PageBox() {
  const { t } = useTranslation();
  const { selection } = useQueue();
  const { data = [], isPlaceholderData } = useListContext<RequestRecord>();
  const chosen = useSyncExternalStore(selection.subscribe, selection.ids);
  const isAll = data.length > 0 && data.every(({ id }) => chosen.has(id));
  return (
    <label className={styles.box}>
      <input
        type="checkbox"
        checked={isAll}
        disabled={isPlaceholderData}
        ref={(box) => {
          if (box) box.indeterminate = !isAll && chosen.size > 0;
        }}
        aria-label={t('queue.choose.page')}
        onChange={() => selection.choose(isAll ? [] : data.map(({ id }) => id))}
      />
    </label>
  );
}
