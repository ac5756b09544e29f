import { Both, BothOf } from '../../../ui/document/bilingual';
import { BothYesNo, Day, Fact, Facts, Part, When } from '../../../ui/document/parts';
import { documentKindText } from '../../identity/documentKinds';
import type { DataCopy } from '../dataCopy';

type IdentityDocument = NonNullable<NonNullable<DataCopy['identity']>['document']>;

function DocumentKind({ kind }: { kind: string }) {
  const text = documentKindText(kind);
  return text ? <Both text={text} /> : kind;
}

function DocumentFacts({ document }: { document: IdentityDocument }) {
  return (
    <>
      <Fact label="copies.document.identityDocument">
        {document.kind && <DocumentKind kind={document.kind} />}
      </Fact>
      <Fact label="copies.document.documentNumber">{document.number}</Fact>
      <Fact label="copies.document.documentIssuer">{document.issuer}</Fact>
      <Fact label="copies.document.documentIssuedAt">
        <Day day={document.issuedAt} />
      </Fact>
      <Fact label="copies.document.documentExpiresAt">
        <Day day={document.expiresAt} />
      </Fact>
    </>
  );
}

/** The identity in full, the client's standing and how long the data is kept. */
export function WhoYouAre({ number, copy: { subject, identity } }: { number: number; copy: DataCopy }) {
  return (
    <Part number={number} title="copies.document.who">
      <Facts>
        <Fact label="clients.fields.name">
          {[subject.lastName, subject.firstName, subject.middleName].filter(Boolean).join(' ')}
        </Fact>
        <Fact label="copies.document.clientNumber">{subject.number}</Fact>
        <Fact label="clients.fields.iinMasked">{identity?.iin}</Fact>
        <Fact label="identity.fields.birthDate">
          <Day day={identity?.birthDate} />
        </Fact>
        <Fact label="identity.fields.birthPlace">{identity?.birthPlace}</Fact>
        <Fact label="clients.fields.phoneMasked">{identity?.phone}</Fact>
        <Fact label="clients.fields.emailMasked">{identity?.email}</Fact>
        <Fact label="identity.fields.registrationAddress">{identity?.registrationAddress}</Fact>
        <Fact label="identity.fields.residenceAddress">{identity?.residenceAddress}</Fact>
        {identity?.document && <DocumentFacts document={identity.document} />}
        <Fact label="clients.fields.entrepreneur">
          <BothYesNo value={subject.entrepreneur} />
        </Fact>
        <Fact label="clients.fields.representativeOf">{subject.representativeOf}</Fact>
        <Fact label="copies.document.status">
          <BothOf texts={[`enums.clientStatus.${subject.status}`]} />
        </Fact>
        <Fact label="clients.fields.registeredAt">
          <When at={subject.registeredAt} />
        </Fact>
        <Fact label="clients.fields.lastServiceAt">
          <When at={subject.lastServiceAt} />
        </Fact>
        <Fact label="clients.fields.accountClosedAt">
          <When at={subject.accountClosedAt} />
        </Fact>
        <Fact label="copies.document.keptUntil">
          <Day day={subject.retentionUntil} />
        </Fact>
        <Fact label="copies.document.obligations">
          {Number.isInteger(subject.outstandingObligations) && String(subject.outstandingObligations)}
        </Fact>
        {subject.destructionAct && (
          <Fact label="clients.fields.destructionAct">{subject.destructionAct}</Fact>
        )}
      </Facts>
    </Part>
  );
}
