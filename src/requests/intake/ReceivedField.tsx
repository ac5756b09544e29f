import { type KeyboardEvent, useId } from 'react';
import { serverNow } from '../../api/serverClock';
import { addDays, almatyDayOf, almatyInstant } from '../../deadlines/almatyTime';
import { useTranslation } from '../../i18n/useTranslation';
import inputStyles from '../../ui/TextInput.module.css';
import { moveDay, writeDay } from '../../ui/writtenDay';
import styles from './intake.module.css';
import { receivedWritten } from './intakeBody';
import type { IntakeForm } from './intakeForm';

const MORNING = '09:00';

interface ReceivedFieldProps {
  form: IntakeForm;
  problem: string | undefined;
  /** Null is this very minute. */
  onChange: (day: string | null, time: string | null) => void;
}

type QuickMomentsProps = Pick<ReceivedFieldProps, 'form' | 'onChange'>;

/** The usual moments: now, this morning's post, yesterday at the time that is written. */
function QuickMoments({ form, onChange }: QuickMomentsProps) {
  const { t } = useTranslation();
  const now = serverNow();
  const today = almatyDayOf(now);
  const isNow = form.receivedDay === null && form.receivedTime === null;
  return (
    <>
      <button
        type="button"
        className={styles.quick}
        aria-pressed={isNow}
        onClick={() => onChange(null, null)}
      >
        {t('intake.received.now')}
      </button>
      {almatyInstant(today, MORNING) <= now && (
        <button type="button" className={styles.quick} onClick={() => onChange(writeDay(today), MORNING)}>
          {t('intake.received.morning', { time: MORNING })}
        </button>
      )}
      <button
        type="button"
        className={styles.quick}
        onClick={() => onChange(writeDay(addDays(today, -1)), receivedWritten(form, now).time)}
      >
        {t('intake.received.yesterday')}
      </button>
    </>
  );
}

/** The day and the time of receipt in Almaty's time, typed, or by one of the usual choices. */
export function ReceivedField({ form, problem, onChange }: ReceivedFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const now = serverNow();
  const today = almatyDayOf(now);
  const { day, time } = receivedWritten(form, now);
  const described = { 'aria-describedby': `${id}-help`, 'aria-invalid': problem !== undefined };

  const onDayKey = (event: KeyboardEvent) => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onChange(moveDay(day, step, today), time);
  };

  return (
    <fieldset className={styles.received}>
      <legend>{t('intake.received.label')}</legend>
      <div className={styles.moment}>
        <label className="visually-hidden" htmlFor={`${id}-day`}>
          {t('intake.received.day')}
        </label>
        <input
          id={`${id}-day`}
          className={`${inputStyles.field} ${styles.day}`}
          value={day}
          maxLength={12}
          autoComplete="off"
          {...described}
          onChange={(event) => onChange(event.target.value, time)}
          onKeyDown={onDayKey}
        />
        <label className="visually-hidden" htmlFor={`${id}-time`}>
          {t('intake.received.time')}
        </label>
        <input
          id={`${id}-time`}
          className={`${inputStyles.field} ${styles.time}`}
          value={time}
          maxLength={6}
          autoComplete="off"
          {...described}
          onChange={(event) => onChange(day, event.target.value)}
        />
        <QuickMoments form={form} onChange={onChange} />
      </div>
      <p id={`${id}-help`} className={styles.help} data-problem={problem !== undefined}>
        {problem ?? t('intake.received.help')}
      </p>
    </fieldset>
  );
}
