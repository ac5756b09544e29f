import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { PAGE_SIZE } from '../../api/pageSize';
import { useTranslation } from '../../i18n/useTranslation';
import { Busy } from '../../ui/Busy';
import { PageTurns } from '../../ui/list/Pagination';
import { RecipientName } from '../../ui/names';
import { Section } from '../../ui/record/Section';
import { FoundTable } from './FoundTable';
import type { FoundQuery } from './foundList';
import { isNarrowed, readFoundQuery } from './foundQuery';
import { monthLabel } from './groupLabels';
import styles from './Scan.module.css';
import type { Scan } from './scan';
import { useFoundPage } from './useFoundPage';
import { useOpened } from './useOpened';

function QueryWords({ query }: { query: FoundQuery }) {
  const texts = useTranslation();
  const { t } = texts;
  const { judgement, finding, unjudged, recipientId, purpose, month } = query;
  return (
    <>
      {judgement && t(`verdict.judgement.${judgement}`)}
      {unjudged && t('scan.list.unjudged', { finding: t(`verdict.findings.${unjudged}`) })}
      {finding && ` · ${t(`verdict.findings.${finding}`)}`}
      {recipientId !== undefined && (
        <>
          {' · '}
          <RecipientName id={recipientId} />
        </>
      )}
      {purpose && ` · ${t(`enums.disclosurePurpose.${purpose}`)}`}
      {month !== undefined && ` · ${monthLabel(month, texts)}`}
    </>
  );
}

/** The disclosures behind the figures: all questionable ones, or those of the count that somebody has opened. */
export function FoundSection({ scan, judged }: { scan: Scan; judged: number }) {
  const { t } = useTranslation();
  const { opened, page, hrefOf, turnTo } = useOpened();
  const [perPage, setPerPage] = useState(PAGE_SIZE);
  const query = readFoundQuery(opened);
  const found = useFoundPage(scan, query, { page, perPage, judged });

  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(opened);
  useEffect(() => {
    if (shown.current === opened) return;
    shown.current = opened;
    heading.current?.focus();
  }, [opened]);

  return (
    <Section
      title={t('scan.list.title')}
      aside={isNarrowed(query) && <Link to={hrefOf(null)}>{t('scan.list.all')}</Link>}
    >
      <div className={styles.found}>
        <h3 ref={heading} tabIndex={-1}>
          <QueryWords query={query} />
        </h3>
        {!found && <Busy />}
        {found && found.total === 0 && <p>{t('scan.list.empty')}</p>}
        {found && found.total > 0 && (
          <>
            <FoundTable rows={found.rows} />
            <PageTurns
              page={page}
              perPage={perPage}
              total={found.total}
              setPage={turnTo}
              setPerPage={(size) => {
                setPerPage(size);
                turnTo(1);
              }}
            />
          </>
        )}
      </div>
    </Section>
  );
}
