import { useIsMutating, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/**
 * An act that waits for what is being saved already: a step that was ticked a moment ago is on its way, and the act
 * made from the record before it would be a conflict of one's own making. Where one of those fails, which its own place
 * says, the act is not made: it rests on them.
 */
export function useAfterOthers(act: () => void) {
  const queryClient = useQueryClient();
  const others = useIsMutating();
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    return queryClient.getMutationCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error') setWaiting(false);
    });
  }, [isWaiting, queryClient]);
  useEffect(() => {
    if (!isWaiting || others > 0) return;
    setWaiting(false);
    act();
  });
  return {
    ask: () => {
      if (queryClient.isMutating() > 0) setWaiting(true);
      else act();
    },
    isWaiting,
  };
}
