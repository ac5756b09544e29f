import { Link } from 'react-router';
import { Count } from '../ui/Count';
import type { Filter } from '../ui/list/filters';
import { registerWith } from '../ui/registerPath';

interface CountLinkProps {
  /** Nothing where the backend has not said. */
  count: number | null | undefined;
  /** Null where no filter finds them. */
  filter: Filter | null;
}

/** A number that leads to the requests that it counts; a nought leads nowhere. */
export function CountLink({ count, filter }: CountLinkProps) {
  if (!count || !filter) return <Count value={count} />;
  return (
    <Link to={registerWith('requests', filter)}>
      <Count value={count} />
    </Link>
  );
}
