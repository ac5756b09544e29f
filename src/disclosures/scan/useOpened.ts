import { useLocation, useNavigate } from 'react-router';
import type { FoundQuery } from './foundList';

/** What of the list the address opens, and at which page: a disclosure's page leads back to just that. */
export function useOpened() {
  const { search } = useLocation();
  const navigate = useNavigate();
  const params = new URLSearchParams(search);
  const withChange = (changes: Readonly<Record<string, string | null>>): string => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    return `?${next}`;
  };
  return {
    opened: params.get('open'),
    page: Math.max(1, Math.trunc(Number(params.get('page'))) || 1),
    hrefOf: (query: FoundQuery | null) => withChange({ open: query && JSON.stringify(query), page: null }),
    turnTo: (page: number) => navigate(withChange({ page: String(page) })),
  };
}
