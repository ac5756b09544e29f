import { lazy } from 'react';
import type { ConsentRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { withTexts } from '../i18n/withTexts';
import { ConsentTerm } from '../ui/labels/ConsentTerm';
import type { Column } from '../ui/list/columns';
import { Register } from '../ui/list/Register';
import { ShortMoment } from '../ui/Moment';
import { YesNo } from '../ui/YesNo';
import { ConsentFilters } from './ConsentFilters';
import { ConsentReferences } from './ConsentReferences';
import { consentColumns } from './consentColumns';

function MethodCell({ method }: Pick<ConsentRecord, 'method'>) {
  const { t } = useTranslation();
  return t(`enums.consentMethod.${method}`);
}

function LocaleCell({ locale }: Pick<ConsentRecord, 'locale'>) {
  const { t } = useTranslation();
  return t(`enums.locale.${locale}`);
}

const ConsentTools = lazy(
  withTexts(() => import('./ConsentTools'), 'consents', 'enums', 'exports', 'registers'),
);

const columns: readonly Column<ConsentRecord>[] = [
  consentColumns.kind,
  consentColumns.client,
  consentColumns.status,
  consentColumns.givenAt,
  {
    label: 'consents.fields.expiresAt',
    sortBy: 'expiresAt',
    render: (consent) => <ConsentTerm consent={consent} />,
  },
  {
    label: 'consents.fields.withdrawnAt',
    sortBy: 'withdrawnAt',
    render: ({ withdrawnAt }) => <ShortMoment at={withdrawnAt} />,
  },
  {
    label: 'consents.fields.method',
    sortBy: 'method',
    render: ({ method }) => <MethodCell method={method} />,
  },
  {
    label: 'consents.fields.locale',
    sortBy: 'locale',
    render: ({ locale }) => <LocaleCell locale={locale} />,
  },
  {
    label: 'consents.fields.thirdPartyTransfer',
    sortBy: 'thirdPartyTransfer',
    isOptional: true,
    render: ({ thirdPartyTransfer }) => <YesNo value={thirdPartyTransfer} />,
  },
  {
    label: 'consents.fields.crossBorder',
    sortBy: 'crossBorder',
    isOptional: true,
    render: ({ crossBorder }) => <YesNo value={crossBorder} />,
  },
];

/** Every consent given: the latest on top. */
export default function ConsentList() {
  return (
    <Register<ConsentRecord>
      resource="consents"
      sort={{ field: 'givenAt', order: 'DESC' }}
      columns={columns}
      filters={<ConsentFilters />}
      searchLabel="consents.search"
      tools={ConsentTools}
      references={ConsentReferences}
    />
  );
}
