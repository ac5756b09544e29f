// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import type { DataProvider } from 'react-admin';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ClientRecord, RequestRecord } from '../../api/records';
import { initI18n } from '../../i18n/i18n';
import { renderCase, request, requestBackend } from '../case/desk.fixture';
import { client } from '../intake/intakeDesk.fixture';
import { RefusedRequest } from './RefusalFacts';

beforeEach(async () => {
  await initI18n('ru');
});
afterEach(cleanup);

async function fieldsOf(held: RequestRecord, of: ClientRecord) {
  const { dataProvider } = requestBackend(held);
  const backend: DataProvider = {
    ...dataProvider,
    getOne: async (resource) => JSON.parse(JSON.stringify({ data: resource === 'clients' ? of : held })),
  };
  renderCase(backend, (record) => <RefusedRequest request={record} />);
  await screen.findByRole('link');
  return (field: string) => screen.getByText(field).nextElementSibling?.textContent;
}

const mark = 'Младше 18';

it('whoever decides on a refusal sees that the client is under 18, and that the request is about a minor', async () => {
  const about: RequestRecord = { ...request, clientId: client.id, kind: 'minor_erasure' };
  const field = await fieldsOf(about, { ...client, isMinor: true });
  expect(field('Клиент')).toContain(mark);
  expect(field('Что просят')).toContain(mark);
});

it('nobody else is marked so', async () => {
  const field = await fieldsOf({ ...request, clientId: client.id, kind: 'access_copy' }, client);
  expect(field('Клиент')).not.toContain(mark);
  expect(field('Что просят')).not.toContain(mark);
});
