import { useAttach } from '../attachments/useAttach';
import type { IntakeFile } from './files';

/** Sends the files of a request that has been registered; each is taken off the draft when the backend has it. */
export function useIntakeUploads(requestId: number | undefined, onAttached: (file: IntakeFile) => void) {
  const { uploads, attach, retry, cancel, remove } = useAttach();

  const uploadOf = ({ id }: IntakeFile) => uploads.find(({ idempotencyKey }) => idempotencyKey === id);

  /** Also once more, where it has failed, and after a reload: the draft's own id is its key, so it is attached once. */
  const send = async (file: IntakeFile, id = requestId): Promise<void> => {
    if (id === undefined) return;
    const earlier = uploadOf(file);
    const isAttached = await (earlier ? retry(earlier.idempotencyKey) : attach(id, file, file.id));
    if (isAttached) onAttached(file);
  };

  /** It is not wanted any more: what has not gone out of it does not. */
  const stop = ({ id }: IntakeFile): void => {
    cancel(id);
    remove(id);
  };

  return { uploadOf, send, stop };
}

export type Sending = ReturnType<typeof useIntakeUploads>;
