import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useLogoutIfAccessDenied, useNotify } from 'react-admin';
import { sendAttachment } from '../../api/attachments';
import { useApiUrl } from '../../ui/apiUrl';
import type { ChosenFile } from './chosenFile';
import { type Send, type Upload, UploadQueue } from './uploadQueue';
import { uploadQueues } from './uploadQueues';

function queueOf(queryClient: QueryClient): UploadQueue {
  const queue = uploadQueues.get(queryClient) ?? new UploadQueue();
  uploadQueues.set(queryClient, queue);
  return queue;
}

interface Attaching {
  /** What is on its way or has failed, of all requests. */
  uploads: readonly Upload[];
  /**
   * Sends a file to a request. Never rejects: a failure stands in `uploads`, from where it can be tried again.
   * @returns whether the backend has it on record
   */
  attach: (requestId: number, file: ChosenFile, idempotencyKey?: string) => Promise<boolean>;
  retry: (idempotencyKey: string) => Promise<boolean>;
  cancel: (idempotencyKey: string) => void;
  remove: (idempotencyKey: string) => void;
}

/** Puts files on record. They go on being sent when the page that they were chosen on has been left. */
export function useAttach(): Attaching {
  const apiUrl = useApiUrl();
  const queryClient = useQueryClient();
  const endSession = useLogoutIfAccessDenied();
  const notify = useNotify();
  const queue = queueOf(queryClient);
  const uploads = useSyncExternalStore(queue.subscribe, queue.uploads);

  const send: Send = async ({ requestId, file, idempotencyKey }, { signal, onProgress }) => {
    const { fileName, contentBase64 } = file;
    try {
      const attachment = { requestId, fileName, contentBase64 };
      await sendAttachment(apiUrl, attachment, { idempotencyKey, signal, onProgress });
    } catch (error) {
      await endSession(error);
      throw error;
    }
    notify('attachments.done');
    queryClient.invalidateQueries({ queryKey: ['attachments'] });
  };

  return {
    uploads,
    attach: (requestId, file, idempotencyKey) => queue.add(requestId, file, send, idempotencyKey),
    retry: (key) => queue.retry(key, send),
    cancel: (key) => queue.cancel(key),
    remove: (key) => queue.remove(key),
  };
}
