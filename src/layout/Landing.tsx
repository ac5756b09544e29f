import { Navigate } from 'react-router';
import { landingOf } from '../access/landing';
import { useStaffIdentity } from '../ui/identity';

/** `/` is each role's own page. */
export function Landing() {
  return <Navigate to={landingOf[useStaffIdentity().role]} replace />;
}
