import { requestStatusValues } from '../api/contract';
import { isOpen } from './transitions';

/** What the queue shows where nobody has chosen otherwise: what still runs against its deadline, the next one due on top. */
export const queue = {
  filter: { status: requestStatusValues.filter(isOpen) },
  sort: { field: 'dueAt', order: 'ASC' },
} as const;
