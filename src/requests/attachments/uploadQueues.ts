import type { QueryClient } from '@tanstack/react-query';
import type { UploadQueue } from './uploadQueue';

/** As long as what one person has loaded: the next who signs in finds none of their files. */
export const uploadQueues = new WeakMap<QueryClient, UploadQueue>();

/** Nothing of one person's is sent in the next one's name. */
export function endUploads(queryClient: QueryClient): void {
  uploadQueues.get(queryClient)?.end();
}
