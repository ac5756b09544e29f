import type { ClientRecord } from '../api/records';
import { useFormats } from '../i18n/useFormats';
import { useTranslation } from '../i18n/useTranslation';
import { CalendarDay } from '../ui/CalendarDay';
import type { Column } from '../ui/list/columns';
import { RecordTable } from '../ui/record/RecordTable';
import { Section } from '../ui/record/Section';

type Held = NonNullable<ClientRecord['dataInventory']>[number];

function Category({ category }: Pick<Held, 'category'>) {
  const { t } = useTranslation();
  return category ? t(`enums.dataCategory.${category}`) : '—';
}

function Source({ source, sourceName }: Pick<Held, 'source' | 'sourceName'>) {
  const { t } = useTranslation();
  const label = source && t(`enums.dataInventorySource.${source}`);
  return [label, sourceName].filter(Boolean).join(': ') || '—';
}

const columns: readonly Column<Held>[] = [
  { label: 'clients.inventory.what', render: ({ category }) => <Category category={category} /> },
  {
    label: 'clients.inventory.source',
    render: ({ source, sourceName }) => <Source source={source} sourceName={sourceName} />,
  },
  {
    label: 'clients.inventory.collectedAt',
    render: ({ collectedAt }) => <CalendarDay day={collectedAt} />,
  },
];

/** What is held of a client, where it came from and since when (policy 3.1, 5.1). */
export function DataInventory({ client }: { client: ClientRecord }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const held = client.dataInventory ?? [];
  return (
    <Section
      title={t('clients.inventory.title')}
      aside={held.length > 0 && t('clients.inventory.total', { total: formats.number(held.length) })}
    >
      {held.length === 0 ? (
        <p>{t('clients.inventory.empty')}</p>
      ) : (
        <RecordTable
          caption={t('clients.inventory.title')}
          columns={columns}
          rows={held}
          // The list comes with the client as a whole: its order is all that tells two of its entries apart.
          keyOf={(_, index) => index}
        />
      )}
    </Section>
  );
}
