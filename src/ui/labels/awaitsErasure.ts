import type { ClientRecord } from '../../api/records';

/** Whose data is still to be deleted for their age (policy 9.7): where it is gone already, nothing more is asked. */
export const awaitsErasure = ({ isMinor, status }: Pick<ClientRecord, 'isMinor' | 'status'>): boolean =>
  isMinor && status !== 'erased';
