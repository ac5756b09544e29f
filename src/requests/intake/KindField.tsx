import Button from '@mui/material/Button';
import { requestKindValues } from '../../api/contract';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { requestKindRule } from '../../policy/requestKinds';
import { Choices } from './Choices';
import styles from './intake.module.css';
import type { Kind } from './intakeForm';

interface KindFieldProps {
  kind: Kind | null;
  guess: Kind | null;
  problem: string | undefined;
  onChoose: (kind: Kind) => void;
}

/** What is asked, each kind with the clause that it rests on; a guess from the letter waits to be confirmed. */
export function KindField({ kind, guess, problem, onChoose }: KindFieldProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const choices = requestKindValues.map((value) => ({
    value,
    label: t(`enums.requestKind.${value}`),
    hint: t('intake.kind.clause', { clause: formats.list(requestKindRule(value).clauses) }),
    isGuess: kind === null && value === guess,
  }));
  return (
    <Choices
      legend={t('intake.kind.label')}
      field="kind"
      value={kind}
      choices={choices}
      onChoose={onChoose}
      problem={problem}
      byDigit
      columns
      hideLegend
    >
      {kind === null && guess !== null && (
        <p className={styles.guess}>
          <span>{t('intake.kind.guess', { kind: t(`enums.requestKind.${guess}`) })}</span>
          <Button variant="contained" onClick={() => onChoose(guess)}>
            {t('intake.kind.confirm')}
          </Button>
        </p>
      )}
    </Choices>
  );
}
