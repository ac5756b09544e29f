import type { RequestRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { MinorBadge } from './MinorBadge';

/** What is asked, in words; whole on hover where a narrow list cuts it off. A request about a minor stands out. */
export function RequestKind({ kind }: Pick<RequestRecord, 'kind'>) {
  const { t } = useTranslation();
  const label = t(`enums.requestKind.${kind}`);
  return (
    <>
      {kind === 'minor_erasure' && (
        <>
          <MinorBadge />{' '}
        </>
      )}
      <span title={label}>{label}</span>
    </>
  );
}
