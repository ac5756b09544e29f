import { ThemeProvider } from '@mui/material/styles';
import { QueryClient } from '@tanstack/react-query';
import { type ReactNode, StrictMode, useEffect, useState } from 'react';
import { CoreAdminContext, CoreAdminUI, CustomRoutes, Resource } from 'react-admin';
import { createRoot } from 'react-dom/client';
import { BrowserRouter, Route } from 'react-router';
import { createAuthProvider } from './api/authProvider';
import { createDataProvider } from './api/dataProvider';
import { AuditPage } from './audit';
import { clients, RetentionPage } from './clients';
import { consents } from './consents';
import { DeadlineProvider } from './deadlines/indicator/DeadlineProvider';
import { DisclosureScan, disclosures, endScan } from './disclosures';
import { initI18n } from './i18n/i18n';
import { useI18nProvider } from './i18n/i18nProvider';
import { TextsProvider } from './i18n/TextsProvider';
import { DeskLayout } from './layout/DeskLayout';
import { deskStore } from './layout/deskStore';
import { type DraftVault, draftVault, type KeptDrafts } from './layout/draftVault';
import { ErrorPage } from './layout/ErrorPage';
import { FullScreenPage } from './layout/FullScreenPage';
import { keepNewest } from './layout/keepNewest';
import { Landing } from './layout/Landing';
import { NotFound } from './layout/NotFound';
import { reportBroken } from './layout/reportBroken';
import { SessionGate } from './layout/SessionGate';
import { StartFailure } from './layout/StartFailure';
import { useOneSessionInAllTabs } from './layout/useOneSessionInAllTabs';
import { useRefreshOnReturn } from './layout/useRefreshOnReturn';
import { OverviewPage, OverviewReport, WallPage } from './overview';
import { PolicyPage } from './policyPage';
import { recipients } from './recipients';
import { endUploads, requests } from './requests';
import type { Started } from './start';
import { theme } from './theme/theme';
import { ApiUrlContext } from './ui/apiUrl';
import { Busy } from './ui/Busy';
import { useStaffIdentity } from './ui/identity';

const newQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      // A refetch on return would move rows under the pointer; a failure is shown, with a button to try again.
      queries: {
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        structuralSharing: keepNewest,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });

interface OpenDeskProps extends Pick<Started, 'config' | 'session'> {
  vault: DraftVault;
  keptDrafts: KeptDrafts;
}

/** Everything that one person has loaded or typed lives in these providers, and goes with them. */
function OpenDesk({ config, session, vault, keptDrafts }: OpenDeskProps) {
  const i18nProvider = useI18nProvider();
  const [providers] = useState(() => ({
    dataProvider: createDataProvider(config.apiUrl),
    authProvider: createAuthProvider(session),
    queryClient: newQueryClient(),
    store: deskStore(vault, keptDrafts),
  }));
  useRefreshOnReturn(session, providers.queryClient);
  useOneSessionInAllTabs(session, providers.store);
  useEffect(() => () => endUploads(providers.queryClient), [providers]);
  useEffect(() => () => endScan(providers.queryClient), [providers]);
  return (
    <ApiUrlContext value={config.apiUrl}>
      <CoreAdminContext {...providers} i18nProvider={i18nProvider}>
        <CoreAdminUI
          layout={DeskLayout}
          catchAll={NotFound}
          error={ErrorPage}
          loading={Busy}
          loginPage={false}
          disableTelemetry
        >
          <CustomRoutes>
            <Route path="/" element={<Landing />} />
            <Route path="/overview" element={<OverviewPage />} />
            <Route path="/overview/report" element={<OverviewReport />} />
            <Route path="/policy" element={<PolicyPage />} />
            <Route path="/audit" element={<AuditPage />} />
            <Route path="/disclosures/scan" element={<DisclosureScan />} />
            <Route path="/retention" element={<RetentionPage />} />
          </CustomRoutes>
          <CustomRoutes noLayout>
            <Route
              path="/overview/wall"
              element={
                <FullScreenPage needs="agent_loads.list">
                  <WallPage />
                </FullScreenPage>
              }
            />
          </CustomRoutes>
          <Resource {...requests} />
          <Resource {...clients} />
          <Resource {...consents} />
          <Resource {...disclosures} />
          <Resource {...recipients} />
        </CoreAdminUI>
      </CoreAdminContext>
    </ApiUrlContext>
  );
}

/** The desk, once the drafts of this tab have been unsealed: what is typed earlier would take their place. */
function SignedInDesk(started: Pick<Started, 'config' | 'session'>) {
  const { id } = useStaffIdentity();
  const [vault] = useState(() => draftVault(id));
  const [keptDrafts, setKeptDrafts] = useState<KeptDrafts | null>(() => (vault.isEmpty() ? {} : null));
  useEffect(() => {
    if (keptDrafts === null) vault.open().then(setKeptDrafts);
  }, [vault, keptDrafts]);
  return keptDrafts ? <OpenDesk {...started} vault={vault} keptDrafts={keptDrafts} /> : <Busy />;
}

function Desk({ config, session, deadlineData }: Started) {
  return (
    <TextsProvider>
      <DeadlineProvider data={deadlineData} thresholds={config.thresholds}>
        <SessionGate session={session} demo={config.demo}>
          <SignedInDesk config={config} session={session} />
        </SessionGate>
      </DeadlineProvider>
    </TextsProvider>
  );
}

async function deskOrFailure(started: Promise<Started>): Promise<ReactNode> {
  try {
    const all = await started;
    await initI18n(all.locale);
    return <Desk {...all} />;
  } catch (error) {
    return <StartFailure error={error} />;
  }
}

/** Shows the desk in the element, or what kept it from starting; until then the page has the shell of index.html. */
export async function mount(element: HTMLElement, started: Promise<Started>): Promise<void> {
  const page = await deskOrFailure(started);
  const root = createRoot(element, { onCaughtError: reportBroken, onUncaughtError: reportBroken });
  root.render(
    <StrictMode>
      <ThemeProvider theme={theme}>
        <BrowserRouter>{page}</BrowserRouter>
      </ThemeProvider>
    </StrictMode>,
  );
}
