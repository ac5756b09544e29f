import { type ReactNode, useMemo } from 'react';
import { PrintSheet } from '../PrintSheet';
import { BilingualContext, bilingualOf } from './bilingual';
import type { LanguageTexts } from './bothTexts';

/** A document in both languages, as it goes on paper. */
export function OnPaper({ texts, children }: { texts: LanguageTexts; children: ReactNode }) {
  const both = useMemo(() => bilingualOf(texts), [texts]);
  return (
    <BilingualContext.Provider value={both}>
      <PrintSheet>{children}</PrintSheet>
    </BilingualContext.Provider>
  );
}
