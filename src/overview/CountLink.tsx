import { Link } from 'react-router';
import { Count } from '../ui/Count';
import type { Filter } from '../ui/list/filters';
import { registerWith } from '../ui/registerPath';

/** A number that leads to the requests that it counts; a nought leads nowhere. */
export function CountLink({ count, filter }: { count: number | undefined; filter: Filter }) {
  if (!count) return <Count value={count} />;
  return (
    <Link to={registerWith('requests', filter)}>
      <Count value={count} />
    </Link>
  );
}
