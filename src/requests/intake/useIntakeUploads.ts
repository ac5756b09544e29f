import { useAttach } from '../attachments/useAttach';
import type { IntakeFile } from './files';

/** Sends the files of a request that has been registered; each is taken off the draft when the backend has it. */
export function useIntakeUploads(requestId: number | undefined, onAttached: (file: IntakeFile) => void) {
  const { uploads, attach, retry } = useAttach();

  const uploadOf = (file: IntakeFile) =>
    uploads.find(
      (upload) =>
        upload.requestId === requestId &&
        upload.file.fileName === file.fileName &&
        upload.file.contentBase64 === file.contentBase64,
    );

  /** Also once more, where it has failed: under the same key, so that it is attached once. */
  const send = async (file: IntakeFile, id = requestId): Promise<void> => {
    if (id === undefined) return;
    const earlier = uploadOf(file);
    const isAttached = await (earlier ? retry(earlier.idempotencyKey) : attach(id, file));
    if (isAttached) onAttached(file);
  };

  return { uploadOf, send };
}

export type Sending = ReturnType<typeof useIntakeUploads>;
