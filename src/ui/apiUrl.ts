import { createContext, use } from 'react';

export const ApiUrlContext = createContext<string | null>(null);

/** Where the backend answers (`config.json`): for what goes there beside react-admin's calls. */
export function useApiUrl(): string {
  const apiUrl = use(ApiUrlContext);
  if (apiUrl === null) throw new Error('useApiUrl needs an ApiUrlContext above');
  return apiUrl;
}
