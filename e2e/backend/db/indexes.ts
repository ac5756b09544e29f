import { dayOf } from './almaty';

const isOpen = `"status" in ('new', 'in_progress', 'refusal_proposed')`;
const isOver = `"status" in ('closed', 'refused')`;

/** What the desk sorts and filters by. A descending sort by `id` breaks ties upwards, so dates need both directions. */
export const indexes = [
  'create index if not exists "clients_name" on "clients" ("lastName", "id")',
  'create unique index if not exists "clients_number" on "clients" ("number")',
  'create index if not exists "clients_registered" on "clients" ("registeredAt", "id")',
  `create index if not exists "clients_stopped" on "clients" ("status", "id") where "status" <> 'active'`,
  'create index if not exists "clients_retention" on "clients" ("retentionUntil", "id")',
  'create index if not exists "identities_iin" on "client_identities" ("iin")',
  'create index if not exists "identities_phone" on "client_identities" ("phone")',
  'create index if not exists "identities_email" on "client_identities" ("email")',
  'create index if not exists "consents_client" on "consents" ("clientId")',
  'create index if not exists "consents_given" on "consents" ("givenAt", "id")',
  'create index if not exists "consents_withdrawal" on "consents" ("withdrawalRequestId")',
  `create index if not exists "consents_expiring" on "consents" ("expiresAt") where "status" = 'active'`,
  'create index if not exists "disclosures_client" on "disclosures" ("clientId")',
  'create index if not exists "disclosures_recipient" on "disclosures" ("recipientId")',
  'create index if not exists "disclosures_at" on "disclosures" ("disclosedAt", "id")',
  `create index if not exists "disclosures_review" on "disclosures" ("reviewStatus", "disclosedAt")
    where "reviewStatus" <> 'approved'`,
  'create index if not exists "requests_due" on "requests" ("dueAt", "id")',
  'create index if not exists "requests_due_last" on "requests" ("dueAt" desc nulls last, "id")',
  'create index if not exists "requests_status" on "requests" ("status", "dueAt", "id")',
  'create index if not exists "requests_received" on "requests" ("receivedAt", "id")',
  'create index if not exists "requests_assignee" on "requests" ("assigneeId", "closedAt")',
  'create index if not exists "requests_closed" on "requests" ("closedAt")',
  'create index if not exists "requests_breached" on "requests" ("breachedAt") where "breachedAt" is not null',
  'create index if not exists "requests_client" on "requests" ("clientId")',
  `create index if not exists "requests_to_breach" on "requests" ("dueAt")
    where "breachedAt" is null and ${isOpen}`,
  `create index if not exists "requests_open" on "requests" ("dueAt", "id")
    include ("assigneeId", "breachedAt", "status") where ${isOpen}`,
  // What is open has the highest ids: a walk by id through all requests finds its first one at the end.
  `create index if not exists "requests_open_id" on "requests" ("id") where ${isOpen}`,
  `create index if not exists "requests_over" on "requests" ("closedAt")
    include ("assigneeId", "breachedAt", "receivedAt", "status") where ${isOver}`,
  `create index if not exists "requests_received_day" on "requests" (${dayOf('receivedAt')}, "kind")
    include ("receivedAt", "breachedAt")`,
  `create index if not exists "requests_closed_day" on "requests" (${dayOf('closedAt')}, "kind")
    include ("closedAt", "status", "breachedAt") where ${isOver}`,
  `create index if not exists "requests_breached_day" on "requests" (${dayOf('breachedAt')}, "kind")
    include ("breachedAt") where "breachedAt" is not null`,
  'create index if not exists "events_request" on "request_events" ("requestId", "id")',
  'create index if not exists "attachments_request" on "attachments" ("requestId")',
  'create index if not exists "corrections_client" on "corrections" ("clientId")',
  'create index if not exists "audit_at" on "audit_events" ("at", "id")',
  'create index if not exists "audit_record" on "audit_events" ("resource", "recordId")',
  'create index if not exists "sessions_seen" on "sessions" ("lastSeenAt")',
  'create index if not exists "login_attempts_subject" on "login_attempts" ("subject", "at")',
];

/** For `q`, which looks for a part of a word. */
export const trigramIndexes = [
  'create index if not exists "clients_name_parts" on "clients" using gin ("nameFolded" gin_trgm_ops)',
  'create index if not exists "clients_number_parts" on "clients" using gin (lower("number") gin_trgm_ops)',
  'create index if not exists "disclosures_document_parts" on "disclosures" using gin ("documentFolded" gin_trgm_ops)',
];
