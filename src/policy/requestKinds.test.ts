import { describe, expect, it } from 'vitest';
import { recipientCategoryValues, requestKindValues } from '../api/contract';
import { isWithdrawal, requestKindRule } from './requestKinds';

describe('the steps that close a request', () => {
  it.each([
    ['processing_withdrawal', ['stop_collection', 'stop_processing', 'stop_use', 'reply_sent']],
    ['marketing_withdrawal', ['stop_own_advertising', 'stop_partner_advertising', 'reply_sent']],
    ['contact_opt_out', ['stop_messages', 'reply_sent']],
    ['access_copy', ['identity_checked', 'fee_settled', 'copy_prepared', 'copy_sent']],
    ['correction', ['document_checked', 'record_corrected', 'reply_sent']],
    ['policy_violation', ['data_blocked', 'investigated', 'authority_notified_or_not_needed', 'reply_sent']],
    ['minor_erasure', ['age_checked', 'data_deleted', 'access_barred', 'reply_sent']],
  ] as const)('%s', (kind, steps) => {
    expect(requestKindRule(kind).steps).toEqual(steps);
  });

  it.each(requestKindValues)('%s has each step once and a clause behind it', (kind) => {
    const { steps, clauses } = requestKindRule(kind);
    expect(new Set(steps).size).toBe(steps.length);
    expect(clauses.length).toBeGreaterThan(0);
  });
});

describe('who is told of a withdrawal', () => {
  it('of processing, every recipient; of advertising, those who advertise; of anything else, nobody', () => {
    const told = requestKindValues.filter((kind) => requestKindRule(kind).notices !== 'none');
    expect(told.sort()).toEqual(['marketing_withdrawal', 'processing_withdrawal']);
    expect(requestKindRule('processing_withdrawal').notices).toBe('all');
    expect(requestKindRule('marketing_withdrawal').notices).toEqual([
      'advertiser',
      'telecom',
      'platform_owner',
    ]);
  });

  it('by categories that the contract knows', () => {
    expect(recipientCategoryValues).toEqual(
      expect.arrayContaining([...requestKindRule('marketing_withdrawal').notices]),
    );
  });
});

it('a consent is withdrawn by two kinds (policy 8.1, 8.2), and they alone have somebody to be told', () => {
  expect(requestKindValues.filter(isWithdrawal)).toEqual(['processing_withdrawal', 'marketing_withdrawal']);
  for (const kind of requestKindValues) {
    expect(requestKindRule(kind).notices !== 'none').toBe(isWithdrawal(kind));
  }
  expect(isWithdrawal('unknown')).toBe(false);
});

it('obligations bar the withdrawal from processing alone (policy 8.1, 8.2)', () => {
  expect(requestKindValues.filter((kind) => requestKindRule(kind).barredByObligations)).toEqual([
    'processing_withdrawal',
  ]);
});
