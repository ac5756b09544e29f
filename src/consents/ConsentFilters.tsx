import {
  consentKindValues,
  consentLocaleValues,
  consentMethodValues,
  consentStatusValues,
} from '../api/contract';
import { useTranslation } from '../i18n/useTranslation';
import { ClientFilter } from '../ui/list/ClientFilter';
import { EnumFilter } from '../ui/list/EnumFilter';
import { MoreOfConsents } from './MoreOfConsents';

/** The consents' filters; the client that is picked by name stays in memory, the others stand in the address. */
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
      <MoreOfConsents />
    </>
  );
}
