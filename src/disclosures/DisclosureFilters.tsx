import {
  disclosureBasisValues,
  disclosurePurposeValues,
  disclosureReviewStatusValues,
} from '../api/contract';
import { useTranslation } from '../i18n/useTranslation';
import { ClientFilter } from '../ui/list/ClientFilter';
import { EnumFilter } from '../ui/list/EnumFilter';
import { YesNoFilter } from '../ui/list/YesNoFilter';

/** The disclosures' filters; none of them names a person, so that all may stand in the address. */
export function DisclosureFilters() {
  const { t } = useTranslation();
  return (
    <>
      <ClientFilter />
      <EnumFilter
        label={t('disclosures.fields.reviewStatus')}
        field="reviewStatus"
        values={disclosureReviewStatusValues}
        labelOf={(status) => t(`enums.reviewStatus.${status}`)}
      />
      <EnumFilter
        label={t('disclosures.fields.basis')}
        field="basis"
        values={disclosureBasisValues}
        labelOf={(basis) => t(`enums.disclosureBasis.${basis}`)}
      />
      <EnumFilter
        label={t('disclosures.fields.purpose')}
        field="purpose"
        values={disclosurePurposeValues}
        labelOf={(purpose) => t(`enums.disclosurePurpose.${purpose}`)}
      />
      <YesNoFilter label={t('disclosures.fields.crossBorder')} field="crossBorder" />
      <YesNoFilter label={t('disclosures.fields.includesIpLink')} field="includesIpLink" />
    </>
  );
}
