import { ApiError } from '../api/apiError';
import { ErrorPanel } from './ErrorPanel';
import { PageTitle } from './PageTitle';

/** A page that the role may not open: what the backend would say of it. */
export function NotAllowed({ title }: { title: string }) {
  return (
    <>
      <PageTitle title={title} />
      <ErrorPanel error={new ApiError({ code: 'forbidden', status: 403 })} />
    </>
  );
}
