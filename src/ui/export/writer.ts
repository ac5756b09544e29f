import type { Texts } from '../../i18n/useTranslation';
import { shortNameOf } from '../names';
import type { PointerResource, Pointers, Writer } from './definition';
import { whenOf, wholeDay } from './when';

export type PointedAt = { [N in PointerResource]: ReadonlyMap<number, Pointers[N]> };

/** Writes cells in the language of the page, with the records that the rows point at. */
export function writerOf({ t }: Pick<Texts, 't'>, pointedAt: PointedAt): Writer {
  const record: Writer['record'] = (resource, id) => (id == null ? undefined : pointedAt[resource].get(id));
  const nameOf = (id: number | null | undefined, name: string | undefined) =>
    id == null ? '' : (name ?? t('common.notLoaded'));
  return {
    t,
    record,
    client: (id) => {
      const client = record('clients', id);
      return id === null ? t('common.notAClient') : nameOf(id, client && shortNameOf(client));
    },
    recipient: (id) => nameOf(id, record('recipients', id)?.name),
    user: (id) => nameOf(id, record('users', id)?.fullName),
    moment: whenOf,
    day: wholeDay,
    yesNo: (value) => (typeof value === 'boolean' ? t(value ? 'common.yes' : 'common.no') : null),
  };
}
