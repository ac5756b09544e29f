import { createContext, use } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../../i18n/useTranslation';

/** The numbers of the client's requests by their ids, as far as they have been read. */
export const RequestNumbers = createContext<ReadonlyMap<number, string>>(new Map());

/** By which request: its number, or its id where the request has not been read. */
export function RequestLink({ id }: { id: number }) {
  const { t } = useTranslation();
  const number = use(RequestNumbers).get(id) || `№ ${id}`;
  return <Link to={`/requests/${id}`}>{t('clients.story.byRequest', { number })}</Link>;
}
