import { describe, expect, it } from 'vitest';
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
import { kk } from './languages/kk';
import { ru } from './languages/ru';

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

const values: Record<keyof typeof ru.enums, readonly string[]> = {
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

describe.each([
  ['kk', kk],
  ['ru', ru],
] as const)('labels in %s', (_, texts) => {
  it.each(Object.entries(values))('name every value of %s, and one for what is unknown', (name, known) => {
    const labels = Object.entries(texts.enums).find(([each]) => each === name)?.[1] ?? {};
    expect(Object.keys(labels).sort()).toEqual([...new Set(known), 'unknown'].sort());
  });

  it('name every step of a request, and one for what is unknown', () => {
    expect(Object.keys(texts.steps).sort()).toEqual([...new Set(steps), 'unknown'].sort());
  });
});
