import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { serverNow } from '../../api/serverClock';
import { bytesOf, type RefusedFile, readFiles } from '../attachments/chosenFile';
import type { IntakeFile } from './files';
import type { LetterFacts } from './intakeForm';
import { fillFromLetter, isAgents, searchSender, withSender } from './letterFill';
import { recognise } from './recognise';
import type { Intake } from './useIntake';

export const isLetter = ({ mimeType }: Pick<IntakeFile, 'mimeType'>) => mimeType === 'message/rfc822';

/** @throws where the code that reads letters cannot be loaded: no network, or a desk that has been replaced */
async function readFacts(file: IntakeFile): Promise<LetterFacts> {
  const { LETTER_BYTES, readLetter } = await import('../letterFile/readLetter');
  const { receivedAt, from, locale, kind } = await readLetter(bytesOf(file, LETTER_BYTES));
  return {
    fileId: file.id,
    fileName: file.fileName,
    receivedAt,
    senderName: from?.name ?? '',
    senderAddress: (from?.address ?? '').toLowerCase(),
    locale,
    kind,
  };
}

/** Somebody is in the middle of a field, from which nothing may take them. */
function isTyping(): boolean {
  const { activeElement: at } = document;
  return (
    (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement) &&
    at.value.trim() !== '' &&
    at.type !== 'radio'
  );
}

/** A letter that is among the form's files and could not be looked into. */
interface UnreadLetter {
  file: IntakeFile;
  error: unknown;
}

/** Files that are dropped, pasted or chosen; the first letter among them fills the form. */
export function useLetter({ form, change, addFile, whileReading, lookup }: Intake, onFilled: () => void) {
  const [refused, setRefused] = useState<readonly RefusedFile[]>([]);
  const [unread, setUnread] = useState<UnreadLetter | null>(null);
  const latest = useRef(form);
  useEffect(() => {
    latest.current = form;
  }, [form]);
  /** Another form has come in the place of this one, or another page. */
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
    };
  }, []);

  /** The letter that has filled the form: the keyboard is led on once the page shows what it has filled. */
  const [filledBy, setFilledBy] = useState<LetterFacts | null>(null);
  const leadOn = useEffectEvent(() => {
    if (!isTyping()) onFilled();
  });
  useEffect(() => {
    if (filledBy) leadOn();
  }, [filledBy]);

  /** Who wrote, by their address: on record, as any such lookup. */
  const lookUpSender = async (letter: LetterFacts) => {
    const address = recognise(letter.senderAddress);
    const email = address.type === 'exact' && address.by === 'email' ? address.value : null;
    // What an earlier lookup found is not what this one says.
    if (email === null) lookup.forget();
    change((current) => searchSender(current, email ?? ''));
    const found = email === null ? [] : await lookup.lookUp('email', email);
    if (found) change((current) => withSender(current, letter, found));
  };

  /** Fills the form from a letter that is among its files. */
  const fill = async (file: IntakeFile) => {
    const letter = await whileReading(readFacts(file)).catch((error: unknown) => {
      setUnread({ file, error });
      return null;
    });
    if (letter === null || isLeft.current) return;
    setUnread(null);
    const isKnown = isAgents(latest.current, 'who');
    if (!isKnown) lookup.forget();
    change((current) => fillFromLetter(current, letter, serverNow()));
    // Of a letter that does not say who wrote it the agent has to say so.
    if (!isKnown && letter.senderAddress !== '') await lookUpSender(letter);
    setFilledBy(letter);
  };

  /** The same on the agent's word: it takes the button that was pressed away, and the keyboard is led on as well. */
  const findSender = async (letter: LetterFacts) => {
    await lookUpSender(letter);
    setFilledBy({ ...letter });
  };

  const take = async (files: readonly File[]) => {
    const read = await whileReading(readFiles(files));
    setRefused(read.refused);
    const taken = read.chosen.map((file) => ({ ...file, id: crypto.randomUUID() }));
    for (const file of taken) addFile(file);
    const letter = taken.find(isLetter);
    if (letter && latest.current.letter === null) await fill(letter);
  };

  return { take, fill, findSender, unread, refused, dismissRefused: () => setRefused([]) };
}
