import { Link } from 'react-router';
import { useFormats } from '../i18n/useFormats';
import { useTranslation } from '../i18n/useTranslation';
import { policyAddress, splitAtCitations } from '../policy/clauses';

/** Clauses as they are cited, each leading to what the policy's page tells of it. */
export function CitedClauses({ clauses }: { clauses: readonly string[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const text = t('clauses.policy', { clause: formats.list(clauses), count: clauses.length });
  return splitAtCitations(text, clauses).map(({ text: part, citation }) => {
    const address = citation && policyAddress(citation);
    return address ? (
      <Link key={part} to={address}>
        {part}
      </Link>
    ) : (
      part
    );
  });
}
