import { useIsMutating, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/**
 * An act that waits for what is being saved already: a step that was ticked a moment ago is on its way, and the act
 * made from the record before it would be a conflict of one's own making.
 */
export function useAfterOthers(act: () => void) {
  const queryClient = useQueryClient();
  const others = useIsMutating();
  const [isWaiting, setWaiting] = useState(false);
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
