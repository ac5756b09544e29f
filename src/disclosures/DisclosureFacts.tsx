import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { DisclosureRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { CitedClauses } from '../ui/CitedClauses';
import { DataCategories } from '../ui/DataCategories';
import { DisclosurePurpose } from '../ui/labels/DisclosurePurpose';
import { Moment } from '../ui/Moment';
import { ClientName } from '../ui/names';
import { Field, Fields } from '../ui/record/Fields';
import { Note } from '../ui/record/Note';
import { Section } from '../ui/record/Section';
import { registerOfClient } from '../ui/registerPath';
import { YesNo } from '../ui/YesNo';
import { clauseOfBasis, clauseOfPurpose } from './clauses';
import { DisclosureBasis } from './DisclosureBasis';

function WithClause({ clause, children }: { clause: string | null; children: ReactNode }) {
  return (
    <>
      {children}
      {clause && (
        <>
          {', '}
          <CitedClauses clauses={[clause]} />
        </>
      )}
    </>
  );
}

/** What was handed over, on what ground and what for. */
export function DisclosureFacts({ disclosure }: { disclosure: DisclosureRecord }) {
  const { t } = useTranslation();
  const { clientId, basis, purpose } = disclosure;
  return (
    <Section
      title={t('disclosures.show.facts')}
      aside={
        Number.isInteger(clientId) && (
          <Link to={registerOfClient('consents', clientId)}>{t('disclosures.show.consents')}</Link>
        )
      }
    >
      <Fields>
        <Field label="disclosures.fields.disclosedAt">
          <Moment at={disclosure.disclosedAt} />
        </Field>
        <Field label="disclosures.fields.client">
          <ClientName id={clientId} />
        </Field>
        <Field label="disclosures.fields.basis">
          <WithClause clause={clauseOfBasis(basis)}>
            <DisclosureBasis basis={basis} />
          </WithClause>
        </Field>
        <Field label="disclosures.fields.purpose">
          <WithClause clause={clauseOfPurpose(purpose)}>
            <DisclosurePurpose purpose={purpose} />
          </WithClause>
        </Field>
        <Field label="disclosures.fields.documentNumber">{disclosure.documentNumber}</Field>
        <Field label="disclosures.fields.dataCategories">
          <DataCategories categories={disclosure.dataCategories} />
        </Field>
        <Field label="disclosures.fields.includesIpLink">
          <YesNo value={disclosure.includesIpLink} />
        </Field>
        <Field label="disclosures.fields.crossBorder">
          <YesNo value={disclosure.crossBorder} />
        </Field>
      </Fields>
      {disclosure.includesIpLink && <Note>{t('disclosures.show.ipLinkRule')}</Note>}
    </Section>
  );
}
