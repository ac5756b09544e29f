import Button from '@mui/material/Button';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import type { RequestRecord } from '../../api/records';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { withTexts } from '../../i18n/withTexts';
import { Busy } from '../../ui/Busy';
import { useMay } from '../../ui/identity';
import type { PageKey } from '../../ui/keys/pageKeys';
import { useKeys } from '../../ui/keys/useKeys';
import { StaffName } from '../../ui/names';
import { Note } from '../../ui/record/Note';
import { Section } from '../../ui/record/Section';
import { useFormDraft } from '../../ui/useDraft';
import type { TimelineEntry } from '../case/timeline/timeline';
import styles from './LetterSection.module.css';
import { letterDraft } from './letterDraft';
import { lettersFor } from './lettersFor';
import { headlineOf } from './sentNote';

const LetterPanel = lazy(withTexts(() => import('./LetterPanel'), 'enums', 'letters', 'requests', 'steps'));

/** What went out already: when, how and by whom, as the timeline has it. */
function SentLetters({ entries }: { entries: readonly TimelineEntry[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const sent = entries.flatMap((entry) =>
    entry.source === 'event' && headlineOf(entry.event) !== undefined ? [entry.event] : [],
  );
  if (sent.length === 0) return null;
  return (
    <ul className={styles.sent} aria-label={t('letters.sent.list')}>
      {sent.map((event) => (
        <li key={event.id}>
          {formats.dateTime(event.at)} · {headlineOf(event)} · <StaffName id={event.actorId} />
        </li>
      ))}
    </ul>
  );
}

interface LetterSectionProps {
  request: RequestRecord;
  /** The case's story, which has what was sent. */
  entries: readonly TimelineEntry[];
}

function OpenableLetter({ request, entries }: LetterSectionProps) {
  const { t } = useTranslation();
  const notify = useNotify();
  const [draft] = useFormDraft(`letter.${request.id}`, letterDraft);
  const [chosen, setChosen] = useState<boolean>();
  const body = useRef<HTMLDivElement>(null);
  // A letter that was begun is there again after a reload, without being asked for.
  const isOpen = chosen ?? draft !== letterDraft.blank;
  const keys = useMemo<PageKey[]>(
    () => [
      {
        sign: 'l',
        label: 'letters.open',
        run: () => {
          setChosen(true);
          body.current?.querySelector('textarea')?.focus();
        },
      },
    ],
    [],
  );
  useKeys(keys);

  return (
    <Section
      title={t('letters.title')}
      aside={
        <Button
          variant={isOpen ? 'text' : 'outlined'}
          aria-expanded={isOpen}
          onClick={() => setChosen(!isOpen)}
        >
          {t(isOpen ? 'letters.hide' : 'letters.open')}
        </Button>
      }
    >
      <SentLetters entries={entries} />
      {isOpen && (
        <div ref={body}>
          <Suspense fallback={<Busy />}>
            <LetterPanel
              request={request}
              autoFocus={chosen === true}
              onSent={() => {
                setChosen(false);
                notify(t('letters.sent.done'), { type: 'success' });
              }}
            />
          </Suspense>
        </div>
      )}
    </Section>
  );
}

/** The reply to the client: what was sent, and the letter that is being written, for whoever works the case. */
export function LetterSection({ request, entries }: LetterSectionProps) {
  const { t } = useTranslation();
  const mayReply = useMay('requests.work');
  if (!mayReply) return null;
  if (lettersFor(request).length > 0) return <OpenableLetter request={request} entries={entries} />;
  if (request.status !== 'new') return null;
  return (
    <Section title={t('letters.title')}>
      <Note>{t('letters.takeFirst')}</Note>
    </Section>
  );
}
