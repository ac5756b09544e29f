import { formatDay } from '../../i18n/formats';
import { PrintSheet } from '../../ui/PrintSheet';
import { fill } from './fillLetter';
import styles from './LetterSheet.module.css';
import type { LetterFacts } from './letterFacts';
import { type LetterTemplates, letterTemplates } from './letterTemplates';
import type { LetterText } from './letterTexts';

/** Who writes to whom, when, and to which request. */
function Letterhead({ locale, texts, facts }: Pick<LetterText, 'locale'> & LetterheadFacts) {
  const { company, sheet } = texts;
  const { client, number, receivedAt, writtenAt } = facts;
  return (
    <>
      <header className={styles.head}>
        <p className={styles.company}>{company.name}</p>
        <p>{company.about}</p>
        <p>{company.contacts}</p>
      </header>
      <div className={styles.address}>
        <div>
          <p>{formatDay(locale, writtenAt)}</p>
          <p>{fill(sheet.reply, { number, receivedAt: formatDay(locale, receivedAt) })}</p>
        </div>
        {client !== null && <p className={styles.to}>{fill(sheet.to, { name: client?.fullName })}</p>}
      </div>
    </>
  );
}

interface LetterheadFacts {
  texts: LetterTemplates;
  facts: LetterFacts;
}

/** The letter on paper: each language on a page of its own, as it was edited. */
export function LetterSheet({ versions, facts }: { versions: readonly LetterText[]; facts: LetterFacts }) {
  return (
    <PrintSheet>
      {versions.map(({ locale, text }) => (
        <article key={locale} lang={locale} className={styles.letter}>
          <Letterhead locale={locale} texts={letterTemplates[locale]} facts={facts} />
          {text.split(/\n{2,}/).map((paragraph, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one printing never move
            <p key={index} className={styles.paragraph}>
              {paragraph}
            </p>
          ))}
        </article>
      ))}
    </PrintSheet>
  );
}
