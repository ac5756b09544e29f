import { useMemo } from 'react';
import { requestChannelValues, requestKindValues } from '../../api/contract';
import { type Texts, useTranslation } from '../../i18n/useTranslation';
import { Busy } from '../../ui/Busy';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { StaffName } from '../../ui/names';
import { Section } from '../../ui/record/Section';
import { References } from '../../ui/references';
import { CountLink } from '../CountLink';
import type { Asked } from '../range/requestLists';
import { shownShare } from '../trend/onTimeRate';
import { type Dimension, type ShareKey, shareFilter } from './readWhy';
import type { LateShare } from './shares';
import { useShares } from './useWhy';
import styles from './Why.module.css';

const headings = {
  kind: 'requests.fields.kind',
  channel: 'requests.fields.channel',
  assigneeId: 'requests.fields.assignee',
} as const satisfies Record<Dimension, unknown>;

function RowName({ dimension, name }: { dimension: Dimension; name: ShareKey }) {
  const { t } = useTranslation();
  if (dimension === 'assigneeId') {
    if (typeof name === 'number') return <StaffName id={name} />;
    return t(name === null ? 'overview.why.nobody' : 'overview.why.others');
  }
  return enumText(dimension, name, t);
}

function enumText(dimension: 'kind' | 'channel', name: ShareKey, t: Texts['t']): string {
  if (dimension === 'kind') {
    const kind = requestKindValues.find((known) => known === name) ?? 'unknown';
    return t(`enums.requestKind.${kind}`);
  }
  const channel = requestChannelValues.find((known) => known === name) ?? 'unknown';
  return t(`enums.requestChannel.${channel}`);
}

interface ShareTableProps {
  asked: Asked;
  dimension: Dimension;
  rows: readonly LateShare<ShareKey>[];
}

function ShareTable({ asked, dimension, rows }: ShareTableProps) {
  const { t, formats } = useTranslation();
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t(`overview.why.by.${dimension}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(headings[dimension])}</th>
          <th scope="col">{t('overview.why.columns.late')}</th>
          <th scope="col">{t('overview.why.columns.ended')}</th>
          <th scope="col">{t('overview.why.columns.share')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, ended, late }) => (
          <tr key={String(key)}>
            <th scope="row">
              <RowName dimension={dimension} name={key} />
            </th>
            <td>
              <CountLink count={late} filter={shareFilter('endedLate', asked, dimension, key)} />
            </td>
            <td>
              <CountLink count={ended} filter={shareFilter('ended', asked, dimension, key)} />
            </td>
            <td>{formats.percent(shownShare(late, ended), 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How many of those that ended were late: by kind, by channel or by who held them. */
export function Shares({ asked, dimension }: { asked: Asked; dimension: Dimension }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useShares(asked, dimension);
  const agents = useMemo(
    () =>
      dimension === 'assigneeId' ? (data ?? []).map(({ key }) => (typeof key === 'number' ? key : null)) : [],
    [data, dimension],
  );
  return (
    <Section title={t(`overview.why.by.${dimension}`)}>
      {error && <ErrorPanel error={error} onRetry={refetch} />}
      {!data && !error && <Busy />}
      {data?.length === 0 && <p>{t('overview.why.noneEnded')}</p>}
      {data && data.length > 0 && (
        <References resource="users" ids={agents}>
          <ShareTable asked={asked} dimension={dimension} rows={data} />
        </References>
      )}
    </Section>
  );
}
