import type { Insertable } from 'kysely';
import { hashPassword } from '../auth/password';
import { fold, nameFolded } from '../db/fold';
import type { Database } from '../db/schema';
import type { Tables } from '../db/tables';
import { untouchedCase, untouchedSteps } from '../requests/untouchedCase';

type New<T extends keyof Tables> = Partial<Insertable<Tables[T]>>;

export const usernames = ['support', 'support2', 'support3', 'compliance', 'compliance2', 'manager'] as const;
export type Username = (typeof usernames)[number];

let serial = 0;
const next = (): number => {
  serial += 1;
  return serial;
};

export async function addUsers(db: Database): Promise<Record<Username, number>> {
  const passwordHash = await hashPassword('kelisim');
  const ids: Partial<Record<Username, number>> = {};
  const roles = { s: 'support', c: 'compliance', m: 'manager' } as const;
  for (const username of usernames) {
    const role = username.startsWith('s') ? roles.s : username.startsWith('c') ? roles.c : roles.m;
    const user = {
      username,
      fullName: `Пайдаланушы ${username}`,
      role,
      active: true,
      locale: null,
      passwordHash,
    };
    const { id } = await db.insertInto('users').values(user).returning('id').executeTakeFirstOrThrow();
    ids[username] = id;
  }
  const { support, support2, support3, compliance, compliance2, manager } = ids;
  if (!support || !support2 || !support3 || !compliance || !compliance2 || !manager)
    throw new Error('no users');
  return { support, support2, support3, compliance, compliance2, manager };
}

export async function addClient(
  db: Database,
  fields: New<'clients'> = {},
  identity: New<'client_identities'> = {},
): Promise<number> {
  const name = { lastName: 'Әбілқасымов', firstName: 'Ерлан', middleName: null, ...fields };
  const { id } = await db
    .insertInto('clients')
    .values({
      number: `C-${String(next()).padStart(7, '0')}`,
      birthDate: '1990-05-17',
      iinMasked: '••••••••4321',
      phoneMasked: null,
      emailMasked: null,
      entrepreneur: false,
      representativeOf: null,
      status: 'active',
      registeredAt: '2025-01-10T05:00:00.000Z',
      lastServiceAt: null,
      accountClosedAt: null,
      retentionUntil: null,
      outstandingObligations: 0,
      dataInventory: JSON.stringify([
        { category: 'name', source: 'client', sourceName: null, collectedAt: '2025-01-10T05:00:00.000Z' },
      ]),
      destructionAct: null,
      ...name,
      nameFolded: nameFolded(name),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const unknown = {
    birthPlace: null,
    phone: null,
    email: null,
    registrationAddress: null,
    residenceAddress: null,
  };
  await db
    .insertInto('client_identities')
    .values({ clientId: id, iin: '900517300019', ...unknown, document: null, ...identity })
    .execute();
  return id;
}

export async function addConsent(
  db: Database,
  fields: New<'consents'> & { clientId: number },
): Promise<number> {
  const { id } = await db
    .insertInto('consents')
    .values({
      kind: 'processing',
      status: 'active',
      givenAt: '2026-01-10T05:00:00.000Z',
      method: 'report_button',
      locale: 'kk',
      policyVersionId: 1,
      thirdPartyTransfer: true,
      crossBorder: false,
      publicDistribution: false,
      dataCategories: ['name', 'contact'],
      evidence: JSON.stringify({ ip: '192.0.2.1' }),
      expiresAt: null,
      withdrawnAt: null,
      withdrawalRequestId: null,
      ...fields,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function addRecipient(db: Database, fields: New<'recipients'> = {}): Promise<number> {
  const name = fields.name ?? `Алушы ${next()}`;
  const { id } = await db
    .insertInto('recipients')
    .values({
      bin: null,
      category: 'bank',
      country: 'KZ',
      contractNumber: null,
      contractValidFrom: null,
      contractValidUntil: null,
      protectionConfirmedAt: null,
      ...fields,
      name,
      nameFolded: fold(name),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function addDisclosure(
  db: Database,
  fields: New<'disclosures'> & { clientId: number; recipientId: number },
): Promise<number> {
  const { id } = await db
    .insertInto('disclosures')
    .values({
      basis: 'purpose',
      purpose: 'verification',
      dataCategories: ['name'],
      includesIpLink: false,
      crossBorder: false,
      disclosedAt: '2026-10-01T05:00:00.000Z',
      documentNumber: null,
      reviewStatus: 'pending',
      reviewNote: null,
      reviewerId: null,
      reviewedAt: null,
      ...fields,
      documentFolded: fold(fields.documentNumber ?? ''),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** A request as it stands in the database; with `done`, every step is ticked. */
export async function addRequest(
  db: Database,
  { done = false, ...fields }: New<'requests'> & { done?: boolean } = {},
): Promise<number> {
  const kind = fields.kind ?? 'contact_opt_out';
  const steps = untouchedSteps(kind).map((step) => ({ ...step, done }));
  const { id } = await db
    .insertInto('requests')
    .values({
      ...untouchedCase,
      legalDueAt: null,
      number: `R-2025-${String(next()).padStart(6, '0')}`,
      clientId: null,
      requesterNote: 'Иван, +7',
      channel: 'email',
      status: 'in_progress',
      receivedAt: '2026-11-20T05:00:00.000Z',
      dueAt: '2026-12-23T13:00:00.000Z',
      ruleId: 'test',
      calendarVersion: 'test',
      replyLocale: 'ru',
      warnings: [],
      ...fields,
      kind,
      steps: JSON.stringify(steps),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function addNotice(
  db: Database,
  fields: New<'recipient_notices'> & { requestId: number; recipientId: number },
): Promise<number> {
  const { id } = await db
    .insertInto('recipient_notices')
    .values({ status: 'pending', note: null, sentAt: null, confirmedAt: null, ...fields })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
