import { useTranslation } from '../i18n/useTranslation';
import type { ClauseId } from '../policy/clauses';
import { clauseTexts } from './clauseTexts';

/** The number of a clause and its name in the language of the page; the introduction has no number. */
export function useClauseTitle(): (clause: ClauseId) => { number: string | null; name: string } {
  const { t, locale } = useTranslation();
  return (clause) => ({
    number: clause === 'intro' ? null : t('policyPage.clause', { clause }),
    name: clauseTexts[locale][clause].title,
  });
}
