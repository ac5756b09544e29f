import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { TextInput } from '../../ui/TextInput';
import styles from './LetterPanel.module.css';
import type { LetterOfCase } from './useLetter';

/** The filled letter anew; asked twice, since what was typed goes. */
function RefillButton({ refill }: { refill: () => void }) {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) return <Button onClick={() => setAsked(true)}>{t('letters.refill')}</Button>;
  return (
    <>
      <span>{t('letters.refillText')}</span>
      <Button
        variant="outlined"
        onClick={() => {
          setAsked(false);
          refill();
        }}
      >
        {t('letters.refill')}
      </Button>
      <Button onClick={() => setAsked(false)}>{t('requests.actions.cancel')}</Button>
    </>
  );
}

/** The text in the language of the letter; beside a Kazakh one its Russian text, which counts where they differ. */
export function LetterTextFields({ letter, autoFocus }: { letter: LetterOfCase; autoFocus: boolean }) {
  const { t } = useTranslation();
  const { versions, edit, refill } = letter;
  return (
    <>
      <div className={styles.texts}>
        {versions.map(({ locale, text }, index) => (
          <TextInput
            key={locale}
            label={t(`letters.text.${locale}`)}
            value={text}
            onChange={(typed) => edit(locale, typed)}
            rows={14}
            lang={locale}
            autoFocus={autoFocus && index === 0}
          />
        ))}
      </div>
      {versions.some(({ isEdited }) => isEdited) && (
        <div className={styles.acts}>
          <RefillButton refill={refill} />
        </div>
      )}
    </>
  );
}
