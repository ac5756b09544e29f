import { useSyncExternalStore } from 'react';
import { useListContext } from 'react-admin';
import type { RequestRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { ChoiceBox } from '../../ui/list/ChoiceBox';
import { useQueue } from './queueContext';

/** Chooses a row for what is done with many. */
export function RowBox({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const { selection } = useQueue();
  const isChosen = useSyncExternalStore(selection.subscribe, () => selection.ids().has(request.id));
  return (
    <ChoiceBox
      label={t('queue.choose.row', { number: request.number })}
      isChosen={isChosen}
      onChoose={() => selection.toggle(request.id)}
    />
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
    <ChoiceBox
      label={t('queue.choose.page')}
      isChosen={isAll}
      isPartly={!isAll && chosen.size > 0}
      isDisabled={isPlaceholderData}
      onChoose={() => selection.choose(isAll ? [] : data.map(({ id }) => id))}
    />
  );
}
