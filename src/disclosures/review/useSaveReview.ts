import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { ApiError } from '../../api/apiError';
import type { DisclosureRecord } from '../../api/records';
import type { SendDecision } from './decisionQueue';

/**
 * Writes a decision into the disclosure that it was made from. Where somebody else was first, nothing is written, and
 * their record takes its place.
 * @param replace hears what the backend has on record
 */
export function useSaveReview(replace: (record: DisclosureRecord) => void): SendDecision {
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  return async (disclosure, decision) => {
    const { id } = disclosure;
    try {
      const { data } = await dataProvider.update<DisclosureRecord>('disclosures', {
        id,
        data: decision,
        previousData: disclosure,
      });
      replace(data);
    } catch (error) {
      if (error instanceof ApiError && error.status === 409) {
        // Where this fails as well, the next attempt is refused like this one, and asks again.
        await dataProvider.getOne<DisclosureRecord>('disclosures', { id }).then(
          ({ data }) => replace(data),
          () => undefined,
        );
      }
      throw error;
    }
    queryClient.invalidateQueries({ queryKey: ['disclosures'] });
  };
}
