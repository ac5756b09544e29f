import {
  consentKindValues,
  consentLocaleValues,
  consentMethodValues,
  consentStatusValues,
} from '../api/contract';
import { useTranslation } from '../i18n/useTranslation';
import { ClientFilter } from '../ui/list/ClientFilter';
import { EnumFilter } from '../ui/list/EnumFilter';
import { YesNoFilter } from '../ui/list/YesNoFilter';

/** The consents' filters; none of them names a person, so that all may stand in the address. */
export function ConsentFilters() {
  const { t } = useTranslation();
  return (
    <>
      <ClientFilter />
      <EnumFilter
        label={t('consents.fields.kind')}
        field="kind"
        values={consentKindValues}
        labelOf={(kind) => t(`enums.consentKind.${kind}`)}
      />
      <EnumFilter
        label={t('consents.fields.status')}
        field="status"
        values={consentStatusValues}
        labelOf={(status) => t(`enums.consentStatus.${status}`)}
      />
      <EnumFilter
        label={t('consents.fields.method')}
        field="method"
        values={consentMethodValues}
        labelOf={(method) => t(`enums.consentMethod.${method}`)}
      />
      <EnumFilter
        label={t('consents.fields.locale')}
        field="locale"
        values={consentLocaleValues}
        labelOf={(locale) => t(`enums.locale.${locale}`)}
      />
      <YesNoFilter label={t('consents.fields.thirdPartyTransfer')} field="thirdPartyTransfer" />
      <YesNoFilter label={t('consents.fields.crossBorder')} field="crossBorder" />
    </>
  );
}
