import type { ClientRecord } from '../../api/records';
import { Both } from '../../ui/document/bilingual';
import document from '../../ui/document/Document.module.css';
import { Day, Fact, Facts, When, Words } from '../../ui/document/parts';
import styles from './ActSheet.module.css';
import { type ErasureClause, readAct } from './act';

interface ActSheetProps {
  client: ClientRecord;
  /** RFC 3339; undefined where the trail does not say. */
  erasedAt: string | undefined;
  erasedBy: string | undefined;
}

const grounds = {
  '9.1': 'clients.act.ground.term',
  '9.7': 'clients.act.ground.age',
} as const satisfies Record<ErasureClause, string>;

function Signature({ of }: { of: 'erasedBy' | 'checkedBy' }) {
  return (
    <p className={styles.signature}>
      <Both text={`clients.act.${of}`} />
    </p>
  );
}

/** The act of destruction as one sheet in both languages; it names the client by the number alone. */
export function ActSheet({ client, erasedAt, erasedBy }: ActSheetProps) {
  const act = readAct(client.destructionAct);
  return (
    <article className={document.document}>
      <p className={document.company}>
        <Both text="copies.document.company" />
      </p>
      <h1 className={document.title}>
        <Both text="clients.act.title" />
      </h1>
      <Facts>
        <Fact label="clients.fields.destructionAct">{act?.number}</Fact>
        <Fact label="clients.fields.actDay">
          <Day day={act?.day} />
        </Fact>
        <Fact label="copies.document.clientNumber">{client.number}</Fact>
        <Fact label="clients.fields.erasureGround">{act?.clause && <Both text={grounds[act.clause]} />}</Fact>
        {act?.clause === '9.1' && (
          <Fact label="clients.fields.retentionUntil">
            <Day day={client.retentionUntil} />
          </Fact>
        )}
        <Fact label="clients.fields.erasedAt">
          <When at={erasedAt} />
        </Fact>
        <Fact label="clients.fields.erasedBy">{erasedBy}</Fact>
      </Facts>
      <Words text="clients.erased.text" />
      <footer className={styles.end}>
        <Signature of="erasedBy" />
        <Signature of="checkedBy" />
      </footer>
    </article>
  );
}
