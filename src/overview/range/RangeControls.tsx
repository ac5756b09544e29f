import { Link } from 'react-router';
import { requestKindValues } from '../../api/contract';
import { useTranslation } from '../../i18n/useTranslation';
import { DayInput } from '../../ui/list/more/DayInput';
import { Notice } from '../../ui/Notice';
import { Select } from '../../ui/Select';
import styles from './Range.module.css';
import { MOST_DAYS, presetRange, presets } from './range';
import { searchWith, useAskedRange } from './useAskedRange';
import { useShowRange } from './useShowRange';

function Presets() {
  const { t } = useTranslation();
  const { asked, today, search } = useAskedRange();
  return (
    <nav className={styles.presets} aria-label={t('overview.range.presets.label')}>
      {presets.map((preset) => {
        const range = presetRange(preset, today);
        const isCurrent = range.from === asked.range.from && range.to === asked.range.to;
        return (
          <Link
            key={preset}
            className={styles.preset}
            to={{ search: searchWith({ range }, search, today) }}
            aria-current={isCurrent ? 'true' : undefined}
          >
            {t(`overview.range.presets.${preset}`)}
          </Link>
        );
      })}
    </nav>
  );
}

/** The first and the last day: one that is moved past the other takes it along. */
function Days() {
  const { t } = useTranslation();
  const { shown, show } = useShowRange();
  const { from, to } = shown.range;
  return (
    <>
      <DayInput
        key={`from ${from}`}
        label={t('overview.range.from')}
        day={from}
        onDay={(day) => day && show({ range: { from: day, to: day > to ? day : to } })}
      />
      <DayInput
        key={`to ${to}`}
        label={t('overview.range.to')}
        day={to}
        onDay={(day) => day && show({ range: { from: day < from ? day : from, to: day } })}
      />
    </>
  );
}

/** Which days and which kind the trend and its causes are about; all of it stands in the address. */
export function RangeControls() {
  const { t } = useTranslation();
  const { shown, show } = useShowRange();
  const all = { value: 'all', label: t('common.all') } as const;
  const kinds = requestKindValues.map((kind) => ({ value: kind, label: t(`enums.requestKind.${kind}`) }));
  return (
    <section className={styles.range} aria-label={t('overview.range.label')}>
      <div className={styles.controls}>
        <Presets />
        <Days />
        <Select
          label={t('requests.fields.kind')}
          value={shown.kind ?? all.value}
          options={[all, ...kinds]}
          onChange={(kind) => show({ kind: kind === all.value ? null : kind })}
        />
        <label className={styles.compare}>
          <input
            type="checkbox"
            checked={shown.isCompared}
            onChange={({ target }) => show({ isCompared: target.checked })}
          />
          {t('overview.range.compare')}
        </label>
      </div>
      {shown.problems.map((problem) => (
        <Notice key={problem} severity="warning">
          {t(`overview.range.problems.${problem}`, { n: MOST_DAYS })}
        </Notice>
      ))}
    </section>
  );
}
