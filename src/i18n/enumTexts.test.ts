import { describe, expect, it } from 'vitest';
import type enums from '../../i18n/ru/enums.json';
import type enumsOfStart from '../../i18n/ru/enums.start.json';
import {
  auditEventActionValues,
  clientDataInventorySourceValues,
  clientStatusValues,
  type components,
  consentKindValues,
  consentLocaleValues,
  consentMethodValues,
  consentStatusValues,
  correctionFieldValues,
  dataCategoryValues,
  disclosureBasisValues,
  disclosurePurposeValues,
  disclosureReviewStatusValues,
  identityViewReasonValues,
  recipientCategoryValues,
  recipientNoticeStatusValues,
  requestChannelValues,
  requestEventTypeValues,
  requestKindValues,
  requestStatusValues,
  roleValues,
} from '../api/contract';
import { requestKinds } from '../policy/requestKinds';
import { locales } from './locales';
import { textsOnDisk } from './texts.fixture';

type Request = components['schemas']['Request'];

// The generator gives no list for an enum that may be null: the type keeps these two complete.
const refusalReasons: Record<NonNullable<Request['refusalReason']>, true> = {
  obligations_outstanding: true,
  contrary_to_law: true,
  identity_not_confirmed: true,
  not_the_subject: true,
  repeated_request: true,
};
const lateReasons: Record<NonNullable<Request['lateReason']>, true> = {
  waiting_for_client: true,
  waiting_for_recipient: true,
  workload: true,
  registered_late: true,
  system_failure: true,
  other: true,
};

const values: Record<keyof typeof enums | keyof typeof enumsOfStart, readonly string[]> = {
  role: roleValues,
  clientStatus: clientStatusValues,
  dataInventorySource: clientDataInventorySourceValues,
  consentKind: consentKindValues,
  consentStatus: consentStatusValues,
  consentMethod: consentMethodValues,
  locale: consentLocaleValues,
  recipientCategory: recipientCategoryValues,
  disclosureBasis: disclosureBasisValues,
  disclosurePurpose: disclosurePurposeValues,
  reviewStatus: disclosureReviewStatusValues,
  dataCategory: dataCategoryValues,
  requestKind: requestKindValues,
  requestChannel: requestChannelValues,
  requestStatus: requestStatusValues,
  requestEventType: requestEventTypeValues,
  noticeStatus: recipientNoticeStatusValues,
  refusalReason: Object.keys(refusalReasons),
  lateReason: Object.keys(lateReasons),
  identityViewReason: identityViewReasonValues,
  correctionField: correctionFieldValues,
  auditAction: auditEventActionValues,
};

const steps = Object.values(requestKinds).flatMap((kind): readonly string[] => kind.steps);

describe.each(locales)('labels in %s', (locale) => {
  const keys = [...textsOnDisk(locale).keys()];
  const labels = (branch: string) =>
    keys.filter((key) => key.startsWith(branch)).map((key) => key.slice(branch.length));

  it.each(Object.entries(values))('name every value of %s, and one for what is unknown', (name, known) => {
    expect(labels(`enums.${name}.`).sort()).toEqual([...new Set(known), 'unknown'].sort());
  });

  it('name every step of a request, and one for what is unknown', () => {
    expect(labels('steps.').sort()).toEqual([...new Set(steps), 'unknown'].sort());
  });
});
