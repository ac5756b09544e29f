// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { CoreAdminContext, testDataProvider } from 'react-admin';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '../../access/permissions';
import { roleValues } from '../../api/contract';
import type { RecipientRecord } from '../../api/records';
import { i18n, initI18n } from '../../i18n/i18n';
import { addAllTexts } from '../../i18n/texts.fixture';
import { IdentityContext } from '../../ui/identity';
import { LatestFindings } from './LatestFindings';

const recipient: RecipientRecord = { id: 9, name: 'Банк', category: 'bank', country: 'KZ', version: 1 };

beforeEach(async () => {
  addAllTexts(await initI18n('ru'));
});
afterEach(cleanup);

/** The links of the section for a recipient that has got nothing. */
async function linksFor(role: Role) {
  const dataProvider = testDataProvider({ getList: async () => ({ data: [], total: 0 }) });
  render(
    <MemoryRouter>
      <IdentityContext value={{ id: 3, fullName: 'Әсел', role }}>
        <CoreAdminContext dataProvider={dataProvider} queryClient={new QueryClient()}>
          <LatestFindings recipient={recipient} />
        </CoreAdminContext>
      </IdentityContext>
    </MemoryRouter>,
  );
  await screen.findByText(i18n.t('recipients.findings.none'));
  return screen.queryAllByRole('link').map((link) => link.getAttribute('href'));
}

describe('what speaks against a recipient', () => {
  it.each(roleValues)('leads %s to the scan only where they may run it', async (role) => {
    const scan = `/disclosures/scan?filter=${encodeURIComponent('{"recipientId":9}')}`;
    expect(await linksFor(role)).toEqual(role === 'compliance' ? [scan] : []);
  });
});
