import { Both, Lines, useBilingual } from '../../../ui/document/bilingual';
import styles from '../../../ui/document/Document.module.css';
import { Fact, Facts, Words } from '../../../ui/document/parts';
import { awaitsErasure } from '../../../ui/labels/awaitsErasure';
import { countUnreadable, type DataCopy } from '../dataCopy';
import { ConsentsGiven } from './ConsentsGiven';
import { HandOvers } from './HandOvers';
import { RequestsMade } from './RequestsMade';
import { WhatIsHeld } from './WhatIsHeld';
import { WhoYouAre } from './WhoYouAre';

/** What the document is, for whom, by whom and when. */
function TitleBlock({ copy: { subject, generatedAt } }: { copy: DataCopy }) {
  const { kk, ru } = useBilingual().formats;
  return (
    <header>
      <p className={styles.company}>
        <Both text="copies.document.company" />
      </p>
      <h3 className={styles.title}>
        <Both text="copies.document.title" />
      </h3>
      <Facts>
        <Fact label="copies.document.forWhom">
          {[subject.lastName, subject.firstName, subject.middleName].filter(Boolean).join(' ')}
        </Fact>
        <Fact label="copies.document.clientNumber">{subject.number}</Fact>
        <Fact label="copies.document.madeAt">
          <Lines
            kk={`${kk.day(generatedAt)}, ${kk.time(generatedAt)}`}
            ru={`${ru.day(generatedAt)}, ${ru.time(generatedAt)}`}
          />
        </Fact>
      </Facts>
    </header>
  );
}

/** The parts by number, each with how much it holds. */
function Contents({ copy }: { copy: DataCopy }) {
  const { number: inFigures } = useBilingual().formats.ru;
  const parts = [
    { title: 'copies.document.who' },
    { title: 'copies.document.held', count: copy.inventory.length },
    { title: 'copies.document.consents', count: copy.consents.length },
    { title: 'copies.document.handOvers', count: copy.disclosures.length },
    { title: 'copies.document.requests', count: copy.requests.length },
  ] as const;
  return (
    <ol className={styles.contents}>
      {parts.map((part) => (
        <li key={part.title}>
          <span>
            <Both text={part.title} />
          </span>
          {'count' in part && <span>{inFigures(part.count)}</span>}
        </li>
      ))}
    </ol>
  );
}

interface CopyDocumentProps {
  copy: DataCopy;
  /** How many hand-overs are shown; all of them where it is not given. */
  rowsShown?: number;
}

/** The copy of data that the client is handed (policy 9.10), in Kazakh and in Russian at once. */
export function CopyDocument({ copy, rowsShown }: CopyDocumentProps) {
  return (
    <article className={styles.document}>
      <TitleBlock copy={copy} />
      <Words text="copies.document.lead" />
      {awaitsErasure(copy.subject) && <Words text="copies.document.minor" />}
      {copy.subject.status === 'erased' && <Words text="copies.document.erased" />}
      {countUnreadable(copy) > 0 && <Words text="copies.document.unreadable" />}
      <Contents copy={copy} />
      <WhoYouAre number={1} copy={copy} />
      <WhatIsHeld number={2} copy={copy} />
      <ConsentsGiven number={3} copy={copy} />
      <HandOvers number={4} copy={copy} rowsShown={rowsShown} />
      <RequestsMade number={5} copy={copy} />
      <footer className={styles.end}>
        <Words text="copies.document.rights" />
        <Words text="copies.document.prevails" />
      </footer>
    </article>
  );
}
