import type { ConsentRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { type DifferingClause, differingAmong, textDifferences } from '../policy/textDifferences';
import { CitedClauses } from '../ui/CitedClauses';
import type { Column } from '../ui/list/columns';
import { Notice } from '../ui/Notice';
import { Field, Fields } from '../ui/record/Fields';
import { Note } from '../ui/record/Note';
import { RecordTable } from '../ui/record/RecordTable';
import { Section } from '../ui/record/Section';
import { useReferenceRecord } from '../ui/references';
import { clausesOfConsent } from './clausesOfConsent';

function WhatItSays({ clause, text }: { clause: DifferingClause; text: 'kk' | 'ru' }) {
  const { t } = useTranslation();
  return t(`policy.differences.${textDifferences[clause]}.${text}`);
}

const columns: readonly Pick<Column<DifferingClause>, 'label' | 'render'>[] = [
  { label: 'consents.show.clause', render: (clause) => clause.replace(' ', '\u00a0') },
  { label: 'consents.show.kazakhText', render: (clause) => <WhatItSays clause={clause} text="kk" /> },
  { label: 'consents.show.russianText', render: (clause) => <WhatItSays clause={clause} text="ru" /> },
];

/** The clauses that the consent rests on, and where their Kazakh and Russian texts differ (policy 9.12). */
export function ConsentClauses({ consent }: { consent: ConsentRecord }) {
  const { t } = useTranslation();
  const client = useReferenceRecord('clients', consent.clientId);
  const clauses = clausesOfConsent(consent, client.status === 'ready' ? client.record : undefined);
  const differing = differingAmong(clauses);
  return (
    <Section title={t('consents.show.clauses')}>
      <Fields>
        <Field label="consents.show.restsOn">
          <CitedClauses clauses={clauses} />
        </Field>
      </Fields>
      {differing.length === 0 ? (
        <Note>{t('consents.show.noDifferences')}</Note>
      ) : (
        <>
          {consent.locale === 'kk' && <Notice severity="info">{t('consents.show.sawKazakh')}</Notice>}
          <RecordTable
            caption={t('consents.show.clauses')}
            columns={columns}
            rows={differing}
            keyOf={(clause) => clause}
          />
        </>
      )}
    </Section>
  );
}
