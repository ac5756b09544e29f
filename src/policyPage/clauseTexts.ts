import kk from '../../i18n/kk/policyClauses.json';
import ru from '../../i18n/ru/policyClauses.json';
import type { Locale } from '../i18n/locales';
import type { ClauseId } from '../policy/clauses';

interface ClauseText {
  title: string;
  text: string;
  /** In the order of the policy: the number of an item is how it is cited. */
  items: readonly string[];
}

/** Both languages at once, since they stand side by side: they come with the page, not with the desk. */
export const clauseTexts: Record<Locale, Record<ClauseId, ClauseText>> = { kk, ru };

/** A letter without its dots is as good as with them. */
const fold = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** Whether somebody who types this looks for the clause: its number begins so, or either language has the words. */
export function isFoundBy(clause: ClauseId, typed: string): boolean {
  const wanted = fold(typed.trim());
  if (wanted === '' || clause.startsWith(wanted)) return true;
  if (/^[\d.]+$/.test(wanted)) return false;
  return Object.values(clauseTexts).some((texts) => {
    const { title, text, items } = texts[clause];
    return fold([title, text, ...items].join(' ')).includes(wanted);
  });
}
