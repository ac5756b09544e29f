import type { ColumnType, Generated } from 'kysely';
import type { components } from '../../../src/api/contract';

type Schemas = components['schemas'];
/** Bookkeeping that has a default in the database. */
type Version = Generated<number>;
/** Read as a value, written as its JSON text: node-postgres would make an array literal of an array. */
export type Json<T> = ColumnType<T, string, string>;
/** Instants are RFC 3339 in UTC and days are YYYY-MM-DD, both as text on either side. */
type Instant = string;
type Day = string;

type Columns<T, Own> = Required<Omit<T, keyof Own>> & Own;

export type ClientsTable = Columns<
  Omit<Schemas['Client'], 'isMinor'>,
  {
    id: Generated<number>;
    /** Decides `isMinor`, by the day on which it is asked. */
    birthDate: Day;
    /** `nameFolded(client)`: what `q` is searched in. */
    nameFolded: string;
    dataInventory: Json<Schemas['Client']['dataInventory']>;
    version: Version;
  }
>;

/** What `identity-views` shows; the birth date stands in `clients`. Phones are +7XXXXXXXXXX, e-mail lower case. */
export interface ClientIdentitiesTable {
  clientId: number;
  iin: string;
  birthPlace: string | null;
  phone: string | null;
  email: string | null;
  registrationAddress: string | null;
  residenceAddress: string | null;
  document: ColumnType<Schemas['ClientIdentity']['document'] | null, string | null, string | null>;
}

export type ConsentsTable = Columns<
  Schemas['Consent'],
  { id: Generated<number>; evidence: Json<Schemas['Consent']['evidence']> }
>;

export type PolicyVersionsTable = Columns<Schemas['PolicyVersion'], { id: Generated<number> }>;

export type RecipientsTable = Columns<
  Schemas['Recipient'],
  { id: Generated<number> /** `fold(name)` */; nameFolded: string; version: Version }
>;

export type DisclosuresTable = Columns<
  Schemas['Disclosure'],
  { id: Generated<number> /** `fold(documentNumber ?? '')` */; documentFolded: string; version: Version }
>;

export type RequestsTable = Columns<
  Schemas['Request'],
  {
    id: Generated<number>;
    steps: Json<Schemas['Request']['steps']>;
    warnings: string[];
    /** Who proposed the refusal that waits for a second person. */
    refusalProposedById: number | null;
    reopenedAt: Instant | null;
    version: Version;
  }
>;

export type RequestEventsTable = Columns<
  Schemas['RequestEvent'],
  { id: Generated<number>; details: Json<Record<string, unknown>> }
>;

export type RecipientNoticesTable = Columns<
  Schemas['RecipientNotice'],
  { id: Generated<number>; version: Version }
>;

export type AttachmentsTable = Columns<
  Omit<Schemas['Attachment'], 'contentBase64'>,
  { id: Generated<number>; content: Buffer }
>;

export type UsersTable = Columns<
  Schemas['User'],
  {
    id: Generated<number>;
    /** Lower case. */
    username: string;
    /** From `hashPassword`. */
    passwordHash: string;
    locale: 'kk' | 'ru' | null;
  }
>;

export type AuditEventsTable = Columns<
  Schemas['AuditEvent'],
  { id: Generated<number>; details: Json<Record<string, unknown>> }
>;

export interface ClientLookupsTable {
  id: Generated<number>;
  by: Schemas['ClientLookup']['by'];
  clientIds: number[];
  at: Instant;
  actorId: number;
}

export interface IdentityViewsTable {
  id: Generated<number>;
  clientId: number;
  requestId: number | null;
  reason: Schemas['IdentityView']['reason'];
  reasonNote: string | null;
  viewedAt: Instant;
  actorId: number;
}

export type CorrectionsTable = Columns<Omit<Schemas['Correction'], 'newValue'>, { id: Generated<number> }>;

export interface ExportRecordsTable {
  id: Generated<number>;
  resource: string;
  filter: Json<Record<string, unknown>>;
  rows: number;
  at: Instant;
  actorId: number;
}

export interface SessionsTable {
  tokenHash: string;
  userId: number;
  createdAt: Instant;
  lastSeenAt: Instant;
}

export interface LoginAttemptsTable {
  id: Generated<number>;
  /** `user:` or `address:` and the name. */
  subject: string;
  at: Instant;
}

export interface IdempotencyKeysTable {
  userId: number;
  key: string;
  createdAt: Instant;
  fingerprint: string;
  status: number;
  /** The body as it was sent. */
  answer: string;
}

export interface RequestNumbersTable {
  year: number;
  last: number;
}

export interface Tables {
  clients: ClientsTable;
  client_identities: ClientIdentitiesTable;
  consents: ConsentsTable;
  policy_versions: PolicyVersionsTable;
  recipients: RecipientsTable;
  disclosures: DisclosuresTable;
  requests: RequestsTable;
  request_events: RequestEventsTable;
  recipient_notices: RecipientNoticesTable;
  attachments: AttachmentsTable;
  users: UsersTable;
  audit_events: AuditEventsTable;
  client_lookups: ClientLookupsTable;
  identity_views: IdentityViewsTable;
  corrections: CorrectionsTable;
  export_records: ExportRecordsTable;
  sessions: SessionsTable;
  login_attempts: LoginAttemptsTable;
  idempotency_keys: IdempotencyKeysTable;
  request_numbers: RequestNumbersTable;
}
