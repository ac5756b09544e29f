import type { Selectable } from 'kysely';
import type { Tables } from '../db/tables';

/** A row as it is read: the generator makes these, the loader writes them. */
export type Row<T extends keyof Tables> = Selectable<Tables[T]>;
/** A row whose id the loader gives in the order of arrival. */
export type NewRow<T extends keyof Tables> = Omit<Row<T>, 'id'>;
