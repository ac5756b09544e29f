import { Link } from 'react-router';
import type { ClientRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { awaitsErasure } from './labels/awaitsErasure';
import { MinorBadge } from './labels/MinorBadge';
import { type Reference, useReferenceRecord } from './references';

export const fullNameOf = ({ lastName, firstName, middleName }: ClientRecord): string =>
  [lastName, firstName, middleName].filter(Boolean).join(' ');

/** Of whose data has been deleted the number alone is left. */
export const nameOrNumberOf = (client: ClientRecord): string => fullNameOf(client) || client.number;

/** The same without the middle name. */
export const shortNameOf = ({ number, lastName, firstName }: ClientRecord): string =>
  `${lastName} ${firstName}`.trim() || number;

function Named<R>({ reference, name }: { reference: Reference<R>; name: (record: R) => string }) {
  const { t } = useTranslation();
  if (reference.status === 'ready') return name(reference.record);
  return reference.status === 'pending' ? '…' : t('common.notLoaded');
}

/** A client by name, leading to their page; the address has the number alone. A minor stands out wherever named. */
export function ClientName({ id }: { id: number | null }) {
  const { t } = useTranslation();
  const reference = useReferenceRecord('clients', id);
  if (id === null) return t('common.notAClient');
  const isMinor = reference.status === 'ready' && awaitsErasure(reference.record);
  return (
    <>
      <Link to={`/clients/${id}`}>
        <Named reference={reference} name={shortNameOf} />
      </Link>
      {isMinor && (
        <>
          {' '}
          <MinorBadge />
        </>
      )}
    </>
  );
}

/** A member of staff by name; nobody where the id is null. */
export function StaffName({ id, nobody = '—' }: { id: number | null | undefined; nobody?: string }) {
  const reference = useReferenceRecord('users', id);
  if (id == null) return nobody;
  return <Named reference={reference} name={({ fullName }) => fullName} />;
}

/** A third party by name. */
export function RecipientName({ id }: { id: number }) {
  return <Named reference={useReferenceRecord('recipients', id)} name={({ name }) => name} />;
}

/** The same, leading to their page. */
export function RecipientLink({ id }: { id: number }) {
  return (
    <Link to={`/recipients/${id}`}>
      <RecipientName id={id} />
    </Link>
  );
}
