import type { components } from '../api/contract';

export type NoticeStatus = components['schemas']['RecipientNotice']['status'];

/**
 * A recipient is told, then confirms; where no answer can be had, the notice is waived with a note.
 * Source: contract, PUT /recipient-notices/{id}.
 */
export const noticeTransitions: Record<NoticeStatus, readonly NoticeStatus[]> = {
  pending: ['sent', 'waived'],
  sent: ['confirmed', 'waived'],
  confirmed: [],
  waived: [],
};

/** A notice that still holds the request open. */
export function isNoticeOpen(status: NoticeStatus): boolean {
  return status === 'pending' || status === 'sent';
}
