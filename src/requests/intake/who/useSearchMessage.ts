import { useFormats } from '../../../i18n/useFormats';
import { useTranslation } from '../../../i18n/useTranslation';
import type { Recognised } from '../recognise';
import type { ClientLookup } from './useClientLookup';
import type { useClientSearch } from './useClientSearch';

/** What the desk takes the typed text for, and what came of it: one line under the field. */
export function useSearchMessage(
  recognised: Recognised,
  search: ReturnType<typeof useClientSearch>,
  lookup: ClientLookup['state'],
): string {
  const { t } = useTranslation();
  const formats = useFormats();
  if (lookup.status === 'pending') return t('intake.who.lookingUp');
  if (lookup.status === 'done') {
    const count = lookup.clients.length;
    return count === 0
      ? t('intake.who.noneBy', { by: t(`intake.who.by.${lookup.by}`) })
      : t('intake.who.several', { count, amount: formats.number(count) });
  }
  switch (recognised.type) {
    case 'exact':
      return t('intake.who.exact', { by: t(`intake.who.is.${recognised.by}`) });
    case 'wrong_iin':
      return t(`intake.who.wrongIin.${recognised.problem}`);
    case 'unfinished':
      return recognised.by === 'email'
        ? t('intake.who.unfinishedEmail')
        : t('intake.who.unfinishedDigits', { count: recognised.digits });
    case 'unsuitable':
      return t('intake.who.unsuitable');
    case 'search': {
      if (search.isPending) return t('intake.who.searching');
      const shown = search.clients?.length ?? 0;
      if (shown === 0) return search.error ? '' : t('intake.who.none');
      const amounts = { total: formats.number(search.total), shown: formats.number(shown) };
      return search.total > shown
        ? t('intake.who.more', amounts)
        : t('intake.who.several', { count: shown, amount: formats.number(shown) });
    }
    default:
      return t('intake.who.help');
  }
}
