import { createContext, type ReactNode, use, useMemo } from 'react';
import type { DeskConfig } from '../../api/config';
import type { DeadlineData } from '../deadlineData';

interface DeadlineContextValue extends DeadlineData {
  thresholds: DeskConfig['thresholds'];
}

const DeadlineContext = createContext<DeadlineContextValue | null>(null);

interface DeadlineProviderProps {
  data: DeadlineData;
  thresholds: DeskConfig['thresholds'];
  children: ReactNode;
}

/** The calendar, the terms and the thresholds, for every indicator below. */
export function DeadlineProvider({ data, thresholds, children }: DeadlineProviderProps) {
  const value = useMemo(() => ({ ...data, thresholds }), [data, thresholds]);
  return <DeadlineContext.Provider value={value}>{children}</DeadlineContext.Provider>;
}

export function useDeadlineData(): DeadlineContextValue {
  const value = use(DeadlineContext);
  if (!value) throw new Error('useDeadlineData needs a DeadlineProvider above');
  return value;
}
