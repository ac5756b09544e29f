import Button from '@mui/material/Button';
import { useDeferredValue, useMemo } from 'react';
import type { Locale } from '../../i18n/locales';
import { useFormats } from '../../i18n/useFormats';
import { type Texts, useTranslation } from '../../i18n/useTranslation';
import { BilingualContext, bilingualOf } from '../../ui/document/bilingual';
import { Notice } from '../../ui/Notice';
import { PrintSheet } from '../../ui/PrintSheet';
import { Note } from '../../ui/record/Note';
import { saveFile } from '../../ui/saveFile';
import styles from './Copy.module.css';
import { countUnreadable, type DataCopy, dataCopyFileName, dataCopyText } from './dataCopy';
import { CopyDocument } from './document/CopyDocument';

/** On the screen it is to be seen what the document is like; nobody reads more of it there. */
const ROWS_SHOWN = 200;

interface CopyReadyProps {
  copy: DataCopy;
  texts: Record<Locale, Texts>;
}

/** The copy, on record by now: the file, the document on paper, and how it will look. */
export function CopyReady({ copy, texts }: CopyReadyProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const both = useMemo(() => bilingualOf(texts), [texts]);
  // Thousands of rows for the paper are made ready in the background, while the page answers.
  const onPaper = useDeferredValue<DataCopy | null>(copy, null);
  const unreadable = countUnreadable(copy);
  const count = copy.disclosures.length;
  return (
    <BilingualContext.Provider value={both}>
      <p role="status">{t('copies.ready.recorded')}</p>
      {copy.subject.isMinor && <Notice severity="warning">{t('copies.minor')}</Notice>}
      {copy.subject.status === 'erased' && <Notice severity="warning">{t('copies.erased')}</Notice>}
      {unreadable > 0 && (
        <Notice severity="warning">{t('errors.incompleteList', { count: unreadable })}</Notice>
      )}
      <div className={styles.acts}>
        <Button variant="contained" disabled={!onPaper} onClick={() => window.print()}>
          {t(onPaper ? 'copies.ready.print' : 'copies.ready.preparing')}
        </Button>
        <Button
          variant="outlined"
          onClick={() => saveFile(dataCopyFileName(copy), 'application/json', dataCopyText(copy))}
        >
          {t('copies.ready.save')}
        </Button>
      </div>
      <Note>{t('copies.ready.gone')}</Note>
      {count > ROWS_SHOWN && (
        <Note>
          {t('copies.ready.shown', { shown: formats.number(ROWS_SHOWN), total: formats.number(count) })}
        </Note>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.preview} aria-label={t('copies.ready.preview')} tabIndex={0}>
        <CopyDocument copy={copy} rowsShown={ROWS_SHOWN} />
      </section>
      {onPaper && (
        <PrintSheet>
          <CopyDocument copy={onPaper} />
        </PrintSheet>
      )}
    </BilingualContext.Provider>
  );
}
