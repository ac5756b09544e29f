import { Both } from '../../../ui/document/bilingual';
import { Day, type DocumentColumn, DocumentTable, Part, Words } from '../../../ui/document/parts';
import type { DataCopy } from '../dataCopy';

type Item = DataCopy['inventory'][number];

const columns: readonly DocumentColumn<Item>[] = [
  {
    label: 'clients.inventory.what',
    width: 'wide',
    render: ({ category }) => category && <Both text={`enums.dataCategory.${category}`} />,
  },
  {
    label: 'clients.inventory.source',
    render: ({ source }) => source && <Both text={`enums.dataInventorySource.${source}`} />,
  },
  { label: 'copies.document.sourceName', render: ({ sourceName }) => sourceName },
  {
    label: 'clients.inventory.collectedAt',
    width: 'narrow',
    render: ({ collectedAt }) => <Day day={collectedAt} />,
  },
];

/** What is held, and where each piece came from (policy 3.1 and 5.1). */
export function WhatIsHeld({ number, copy: { inventory } }: { number: number; copy: DataCopy }) {
  return (
    <Part number={number} title="copies.document.held">
      {inventory.length === 0 ? (
        <Words text="copies.document.heldNothing" />
      ) : (
        <DocumentTable columns={columns} rows={inventory} keyOf={(_, index) => index} />
      )}
    </Part>
  );
}
