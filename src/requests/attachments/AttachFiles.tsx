import { useState } from 'react';
import { type RefusedFile, readFiles } from './chosenFile';
import { FileDrop } from './FileDrop';
import { RefusedFiles } from './RefusedFiles';
import { useAttach } from './useAttach';

/** Room for more files of a case: each is sent as soon as it is chosen. */
export function AttachFiles({ requestId }: { requestId: number }) {
  const { attach } = useAttach();
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);

  const take = async (files: File[]) => {
    setRefused([]);
    const read = await readFiles(files);
    setRefused(read.refused);
    for (const file of read.chosen) attach(requestId, file);
  };

  return (
    <>
      <FileDrop onFiles={take} multiple />
      <RefusedFiles refused={refused} onDismiss={() => setRefused([])} />
    </>
  );
}
