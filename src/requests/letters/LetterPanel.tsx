import type { RequestRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { Busy } from '../../ui/Busy';
import { Notice } from '../../ui/Notice';
import { Note } from '../../ui/record/Note';
import { Select } from '../../ui/Select';
import { hasOwnWords } from './fillLetter';
import styles from './LetterPanel.module.css';
import { LetterTextFields } from './LetterTextFields';
import { LetterUse } from './LetterUse';
import { gapsIn } from './letterTexts';
import { MarkSent } from './MarkSent';
import { TickOnly } from './TickOnly';
import { type LetterOfCase, useLetter } from './useLetter';
import { useMarkSent } from './useMarkSent';

/** What to look at before the letter is used. */
function Warnings({ letter, request }: { letter: LetterOfCase; request: RequestRecord }) {
  const { t } = useTranslation();
  const { versions, isFitting, facts, outcome } = letter;
  const gaps = gapsIn(versions);
  const isEdited = (locale: string) => versions.some((each) => each.locale === locale && each.isEdited);
  return (
    <>
      {!isFitting && <Notice severity="warning">{t('letters.warnings.unfit')}</Notice>}
      {request.status === 'refusal_proposed' && (
        <Notice severity="warning">{t('letters.warnings.undecided')}</Notice>
      )}
      {gaps > 0 && <Notice severity="warning">{t('letters.warnings.gaps', { count: gaps })}</Notice>}
      {versions.some(({ isOutdated }) => isOutdated) && (
        <Notice severity="info">{t('letters.warnings.outdated')}</Notice>
      )}
      {facts?.isPair && outcome && hasOwnWords(outcome, facts) && (
        <Note>{t('letters.warnings.ownWords')}</Note>
      )}
      {isEdited('kk') && !isEdited('ru') && <Note>{t('letters.warnings.russianAsFilled')}</Note>}
    </>
  );
}

interface LetterPanelProps {
  request: RequestRecord;
  /** The text is ready to be typed in at once. */
  autoFocus: boolean;
  onSent: () => void;
}

/** The letter to the client: chosen, filled, edited, used, and noted as sent. */
export default function LetterPanel({ request, autoFocus, onSent }: LetterPanelProps) {
  const { t } = useTranslation();
  const letter = useLetter(request);
  const { draft, change, forgetIf, outcome, facts } = letter;
  const marking = useMarkSent({
    request,
    draft,
    change,
    onDone: (sent) => {
      change((current) => ({ ...current, attempt: null }));
      forgetIf({ ...sent, attempt: null });
      onSent();
    },
  });
  if (letter.isPending) return <Busy />;
  if (!facts || !outcome) return null;
  if (marking.isNoted) return <TickOnly marking={marking} />;
  return (
    <div className={styles.panel}>
      <Note>{t('letters.sendsNothing')}</Note>
      <div className={styles.choice}>
        <Select
          label={t('letters.template')}
          value={outcome}
          options={letter.choices.map((each) => ({ value: each, label: t(`letters.outcome.${each}`) }))}
          onChange={letter.choose}
        />
      </div>
      <LetterTextFields letter={letter} autoFocus={autoFocus} />
      <Warnings letter={letter} request={request} />
      <LetterUse letter={letter} facts={facts} />
      {request.status !== 'refusal_proposed' && (
        <MarkSent request={request} letter={letter} outcome={outcome} marking={marking} />
      )}
      <Note>{t('letters.personal')}</Note>
    </div>
  );
}
