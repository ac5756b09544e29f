// The bare app: what react-admin alone costs. Default <Admin>, one list of four text columns, no forms, no languages.
// Built by Vite's defaults with the project's own versions; served and measured exactly as the desk is.

import simpleRestProvider from 'ra-data-simple-rest';
import { StrictMode } from 'react';
import { Admin, DataTable, List, Resource } from 'react-admin';
import { createRoot } from 'react-dom/client';

const dataProvider = simpleRestProvider('/api');

const RequestList = () => (
  <List perPage={25} sort={{ field: 'dueAt', order: 'ASC' }}>
    <DataTable>
      <DataTable.Col source="number" />
      <DataTable.Col source="kind" />
      <DataTable.Col source="dueAt" />
      <DataTable.Col source="status" />
    </DataTable>
  </List>
);

const root = document.getElementById('root');
if (!root) throw new Error('no #root');
createRoot(root).render(
  <StrictMode>
    <Admin dataProvider={dataProvider} disableTelemetry>
      <Resource name="requests" list={RequestList} />
    </Admin>
  </StrictMode>,
);
