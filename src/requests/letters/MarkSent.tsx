import Button from '@mui/material/Button';
import { useState } from 'react';
import { requestChannelValues } from '../../api/contract';
import type { RequestRecord } from '../../api/records';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Note } from '../../ui/record/Note';
import { Select } from '../../ui/Select';
import { useStepLabel } from '../case/useStepLabel';
import styles from './LetterPanel.module.css';
import { type Outcome, stepDoneBy } from './lettersFor';
import { gapsIn, joinTexts } from './letterTexts';
import { sentNote } from './sentNote';
import type { LetterOfCase } from './useLetter';
import type { useMarkSent } from './useMarkSent';

interface MarkSentProps {
  request: RequestRecord;
  letter: LetterOfCase;
  outcome: Outcome;
  marking: ReturnType<typeof useMarkSent>;
}

/** The letter went out: how, and what follows for the case. */
export function MarkSent({ request, letter, outcome, marking }: MarkSentProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const stepLabel = useStepLabel();
  const known = requestChannelValues.find((channel) => channel === request.channel);
  const [way, setWay] = useState(known ?? 'email');
  const [isStepWanted, setStepWanted] = useState(true);
  const step = stepDoneBy(outcome, request);
  const gaps = gapsIn(letter.versions);

  const mark = () => {
    const headline = t('letters.sent.headline', {
      way: t(`enums.requestChannel.${way}`),
      outcome: t(`letters.outcome.${outcome}`),
      languages: formats.list(letter.versions.map(({ locale }) => t(`enums.locale.${locale}`))),
    });
    const cut = (left: number) => t('letters.sent.cut', { left: formats.number(left) });
    marking.mark(sentNote(headline, joinTexts(letter.versions), cut), isStepWanted ? step : null);
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        mark();
      }}
    >
      <h3>{t('letters.sent.title')}</h3>
      <Select
        label={t('letters.sent.way')}
        value={way}
        options={requestChannelValues.map((each) => ({
          value: each,
          label: t(`enums.requestChannel.${each}`),
        }))}
        onChange={setWay}
      />
      {step && (
        <label>
          <input
            type="checkbox"
            checked={isStepWanted}
            onChange={(event) => setStepWanted(event.target.checked)}
          />
          {t('letters.sent.step', { step: stepLabel(step) })}
        </label>
      )}
      <Note>{t(gaps > 0 ? 'letters.sent.barred' : 'letters.sent.effect')}</Note>
      {marking.error !== undefined && <ErrorPanel error={marking.error} />}
      <Button type="submit" variant="contained" disabled={marking.isPending || gaps > 0}>
        {t(marking.isPending ? 'requests.actions.saving' : 'letters.sent.submit')}
      </Button>
    </form>
  );
}
