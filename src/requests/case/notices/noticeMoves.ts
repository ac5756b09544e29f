import { type RecipientNoticeRecord, UNKNOWN } from '../../../api/records';
import { type NoticeStatus, noticeTransitions } from '../../noticeTransitions';

/** Whether the notice may go there from where it is; one whose status is not known goes nowhere. */
export function canMove({ status }: Pick<RecipientNoticeRecord, 'status'>, to: NoticeStatus): boolean {
  return status !== UNKNOWN && noticeTransitions[status].includes(to);
}
