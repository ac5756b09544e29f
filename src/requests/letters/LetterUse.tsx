import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { copyText } from '../../ui/copyText';
import { Note } from '../../ui/record/Note';
import { TextInput } from '../../ui/TextInput';
import { usePrint } from '../../ui/usePrint';
import styles from './LetterPanel.module.css';
import { LetterSheet } from './LetterSheet';
import type { LetterFacts } from './letterFacts';
import { joinTexts } from './letterTexts';
import { mailLink } from './mailto';
import type { LetterOfCase } from './useLetter';

/** Copied, printed, or opened in the mail program: the desk itself sends nothing. */
export function LetterUse({ letter, facts }: { letter: LetterOfCase; facts: LetterFacts }) {
  const { t } = useTranslation();
  const [said, setSaid] = useState('');
  const [isPrinting, print] = usePrint();
  const { versions, subject, draft, setTo } = letter;
  const body = joinTexts(versions);
  const mail = mailLink({ to: draft.to, subject, body });

  const copy = async () => {
    // Said anew each time: a text that stays the same is not read out again.
    setSaid('');
    const isCopied = await copyText(body);
    setSaid(t(isCopied ? 'letters.copied' : 'letters.notCopied'));
  };

  return (
    <>
      <div className={styles.acts}>
        <Button variant="outlined" onClick={copy}>
          {t('letters.copy')}
        </Button>
        <Button variant="outlined" onClick={print}>
          {t('letters.print')}
        </Button>
      </div>
      <div className={styles.acts}>
        <div className={styles.to}>
          <TextInput
            label={t('letters.to')}
            value={draft.to}
            onChange={setTo}
            autoComplete="off"
            maxLength={320}
          />
        </div>
        <Button variant="outlined" href={mail.href} onClick={mail.isBodyLeftOut ? copy : undefined}>
          {t('letters.mail')}
        </Button>
      </div>
      {mail.isBodyLeftOut && <Note>{t('letters.mailTooLong')}</Note>}
      <p className={styles.said} role="status">
        {said}
      </p>
      {isPrinting && <LetterSheet versions={versions} facts={facts} />}
    </>
  );
}
