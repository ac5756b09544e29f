import { useGetList } from 'react-admin';
import { type ConsentRecord, UNKNOWN } from '../../api/records';
import { useCurrentLocale } from '../../i18n/useLocaleSwitch';
import type { ReplyLocale } from './intakeForm';

export interface DefaultReplyLocale {
  locale: ReplyLocale;
  /** Undefined while it is not known which of them says it. */
  from: 'consent' | 'page' | undefined;
}

/**
 * The language of the reply where neither the letter nor the agent has said it: that of the text which the client
 * last consented to, else that of the page.
 */
export function useReplyLocale(clientId: number | null): DefaultReplyLocale {
  const page = useCurrentLocale();
  const { data, isLoading } = useGetList<ConsentRecord>(
    'consents',
    {
      filter: { clientId },
      sort: { field: 'givenAt', order: 'DESC' },
      pagination: { page: 1, perPage: 1 },
    },
    { enabled: clientId !== null, onError: () => undefined },
  );
  const consented = clientId === null ? undefined : data?.[0]?.locale;
  return consented && consented !== UNKNOWN
    ? { locale: consented, from: 'consent' }
    : { locale: page, from: isLoading ? undefined : 'page' };
}
