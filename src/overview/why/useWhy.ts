import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { Asked } from '../range/requestLists';
import { EXPLANATION } from '../useFreshness';
import { type Dimension, readReasons, readShares } from './readWhy';

// Under no resource: so many counts are not for every half a minute.
const keyOf = ({ range, kind }: Asked, name: string) => [EXPLANATION, range.from, range.to, kind, name];

/** The causes of what ended late within the range. */
export function useReasons(asked: Asked) {
  const dataProvider = useDataProvider();
  return useQuery({
    queryKey: keyOf(asked, 'reasons'),
    queryFn: ({ signal }) => readReasons(dataProvider, asked, signal),
  });
}

/** How many of those that ended within the range were late, by kind, channel or agent. */
export function useShares(asked: Asked, dimension: Dimension) {
  const dataProvider = useDataProvider();
  return useQuery({
    queryKey: keyOf(asked, dimension),
    queryFn: ({ signal }) => readShares(dataProvider, asked, dimension, signal),
  });
}
