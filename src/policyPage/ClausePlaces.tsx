import { Link } from 'react-router';
import { may } from '../access/permissions';
import { useTranslation } from '../i18n/useTranslation';
import { type ClauseId, clauseRule, type PlaceName } from '../policy/clauses';
import { queue } from '../requests/queue';
import { useStaffIdentity } from '../ui/identity';
import styles from './Policy.module.css';
import { places } from './places';
import { kindsUnder } from './questions';
import { useRegisterPath } from './useRegisterPath';

interface ShownPlace {
  label: string;
  path: string;
}

/** Every part of the desk that serves the clause and that the role may open. */
function usePlaces(clause: ClauseId): ShownPlace[] {
  const { t } = useTranslation();
  const pathOf = useRegisterPath();
  const { role } = useStaffIdentity();
  const pathOfPlace = (name: PlaceName) => {
    const place = places[name];
    if ('page' in place) return may(role, place.needs) ? place.page : null;
    return pathOf(place.resource, place.filter);
  };
  const { places: names, bases = [], purposes = [] } = clauseRule(clause);
  const all = [
    ...kindsUnder(clause).map((kind) => ({
      label: t('policyPage.kindPlace', { kind: t(`enums.requestKind.${kind}`) }),
      path: pathOf('requests', { ...queue.filter, kind }),
    })),
    ...bases.map((basis) => ({
      label: t('policyPage.basisPlace', { basis: t(`enums.disclosureBasis.${basis}`) }),
      path: pathOf('disclosures', { basis }),
    })),
    ...purposes.map((purpose) => ({
      label: t('policyPage.purposePlace', { purpose: t(`enums.disclosurePurpose.${purpose}`) }),
      path: pathOf('disclosures', { purpose }),
    })),
    ...names.map((name) => ({
      label: t(`policyPage.places.${name}`),
      path: pathOfPlace(name),
    })),
  ];
  return all.flatMap(({ label, path }) => (path ? [{ label, path }] : []));
}

/** Where on the desk the clause is served. */
export function ClausePlaces({ clause }: { clause: ClauseId }) {
  const { t } = useTranslation();
  const shown = usePlaces(clause);
  if (shown.length === 0) return null;
  return (
    <section className={styles.served}>
      <h3>{t('policyPage.served')}</h3>
      <ul>
        {shown.map(({ label, path }) => (
          <li key={label}>
            <Link to={path}>{label}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
