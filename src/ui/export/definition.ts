import type { ParseKeys } from 'i18next';
import type { ClientRecord, PolicyVersionRecord, RecipientRecord, UserRecord } from '../../api/records';
import type { Texts } from '../../i18n/useTranslation';
import type { When } from './when';

export type Cell = string | number | boolean | null | When;

/** Which records an exported row points at. */
export interface Pointers {
  clients: ClientRecord;
  recipients: RecipientRecord;
  users: UserRecord;
  'policy-versions': PolicyVersionRecord;
}
export type PointerResource = keyof Pointers;
type Id = number | null | undefined;

/** What the cells of a row are written with: the language of the page, and what the row points at. */
export interface Writer {
  t: Texts['t'];
  record<N extends PointerResource>(resource: N, id: Id): Pointers[N] | undefined;
  /** As the page shows them: by name alone, whoever asks. */
  client(id: Id): string;
  recipient(id: Id): string;
  user(id: Id): string;
  /** An instant as the clock in Almaty shows it, to the minute. */
  moment(at: string | null | undefined): When | null;
  /** A day of the contract; as it came where it is none. */
  day(day: string | null | undefined): When | string | null;
  yesNo(value: boolean | null | undefined): string | null;
}

export interface ExportColumn<R> {
  label: ParseKeys;
  /** The column of the list that it goes with, where that has another name. */
  shownWith?: ParseKeys;
  cell: (record: R, writer: Writer) => Cell;
}

/** What an export of a register holds. */
export interface ExportDefinition<R> {
  columns: readonly ExportColumn<R>[];
  pointsAt: readonly { resource: PointerResource; idOf: (record: R) => Id }[];
}
