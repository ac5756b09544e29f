import type { ParseKeys } from 'i18next';
import {
  dataCategoryValues,
  disclosureBasisValues,
  disclosurePurposeValues,
  disclosureReviewStatusValues,
} from '../../api/contract';
import { readInstant } from '../../deadlines/almatyTime';
import type { Texts } from '../../i18n/useTranslation';
import type { Filter } from '../../ui/list/filters';

/** One condition of a filter, in words. */
export interface Condition {
  key: string;
  field: string;
  values: readonly unknown[];
  /** Its field's name, with how it is compared where that is not by being equal. */
  label: string;
}

const fields: Partial<Record<string, ParseKeys>> = {
  id: 'scan.columns.id',
  clientId: 'disclosures.fields.client',
  recipientId: 'disclosures.fields.recipient',
  basis: 'disclosures.fields.basis',
  purpose: 'disclosures.fields.purpose',
  dataCategories: 'disclosures.fields.dataCategories',
  includesIpLink: 'disclosures.fields.includesIpLink',
  crossBorder: 'disclosures.fields.crossBorder',
  disclosedAt: 'disclosures.fields.disclosedAt',
  documentNumber: 'disclosures.fields.documentNumber',
  reviewStatus: 'disclosures.fields.reviewStatus',
  reviewNote: 'disclosures.fields.reviewNote',
  reviewerId: 'disclosures.fields.reviewer',
  reviewedAt: 'disclosures.fields.reviewedAt',
  q: 'scan.filter.search',
};

const comparisons: Partial<Record<string, ParseKeys>> = {
  gt: 'scan.filter.from',
  gte: 'scan.filter.from',
  lt: 'scan.filter.until',
  lte: 'scan.filter.until',
  neq: 'scan.filter.not',
};

/** What a filter asks for; a field that the desk has no word for shows by its own name. */
export function conditionsOf(filter: Filter, { t }: Texts): Condition[] {
  return Object.entries(filter).map(([key, value]) => {
    const [, field = key, suffix] = /^(\w+?)(?:_(gte?|lte?|neq))?$/.exec(key) ?? [];
    const name = fields[field];
    const comparison = comparisons[suffix ?? ''];
    const label = name ? t(name) : `${t('scan.filter.other')} (${field})`;
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return { key, field, values, label: comparison ? `${label}, ${t(comparison)}` : label };
  });
}

/** A value of a filter in words; one that the desk does not know stands as it is. */
export function valueText(field: string, value: unknown, { t, formats }: Texts): string {
  if (value === null) return t('scan.filter.none');
  if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
  const basis = disclosureBasisValues.find((known) => field === 'basis' && known === value);
  if (basis) return t(`enums.disclosureBasis.${basis}`);
  const purpose = disclosurePurposeValues.find((known) => field === 'purpose' && known === value);
  if (purpose) return t(`enums.disclosurePurpose.${purpose}`);
  const status = disclosureReviewStatusValues.find((known) => field === 'reviewStatus' && known === value);
  if (status) return t(`enums.reviewStatus.${status}`);
  const category = dataCategoryValues.find((known) => field === 'dataCategories' && known === value);
  if (category) return t(`enums.dataCategory.${category}`);
  return readInstant(String(value)) === null ? String(value) : formats.dateTime(String(value));
}
