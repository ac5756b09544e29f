import { Link } from 'react-router';
import { Count } from '../../ui/Count';
import type { Filter } from '../../ui/list/filters';
import { registerWith } from '../../ui/registerPath';

interface CountLinkProps {
  /** Null where the backend has not said. */
  count: number | null;
  /** What finds them in the register; null where no filter does. */
  filter: Filter | null;
}

/** A figure that opens the requests behind it. */
export function CountLink({ count, filter }: CountLinkProps) {
  if (!count || !filter) return <Count value={count} />;
  return (
    <Link to={registerWith('requests', filter)}>
      <Count value={count} />
    </Link>
  );
}
