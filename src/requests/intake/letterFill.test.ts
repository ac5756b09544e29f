import { expect, it } from 'vitest';
import { blankIntake, type IntakeForm, type LetterFacts, letterFields } from './intakeForm';
import {
  chooseField,
  fillFromLetter,
  searchSender,
  senderNote,
  takeFromLetter,
  withSender,
} from './letterFill';

const now = Date.parse('2026-11-23T04:00:00Z');
const letter: LetterFacts = {
  fileId: 'a',
  fileName: 'letter.eml',
  receivedAt: '2026-11-20T09:03:41Z',
  senderName: 'Айгүл',
  senderAddress: 'aigul@mail.kz',
  kind: 'marketing_withdrawal',
  locale: 'kk',
};
const typed: IntakeForm = {
  ...blankIntake,
  kind: 'access_copy',
  channel: 'post',
  replyLocale: 'ru',
  receivedDay: '19.11.2026',
  receivedTime: '10:00',
};

it('a letter fills what nobody has filled; the kind is a guess and no choice', () => {
  expect(fillFromLetter(blankIntake, letter, now)).toEqual({
    ...blankIntake,
    letter,
    channel: 'email',
    replyLocale: 'kk',
    receivedDay: '20.11.2026',
    receivedTime: '14:03',
    kind: null,
    kindGuess: 'marketing_withdrawal',
    fromLetter: ['kind', 'channel', 'received', 'replyLocale'],
  });
});

it('a letter that says little fills little', () => {
  const silent = { ...letter, receivedAt: null, kind: null, locale: null };
  const filled = fillFromLetter(blankIntake, silent, now);
  expect(filled).toEqual({ ...blankIntake, letter: silent, channel: 'email', fromLetter: ['channel'] });
});

it('what the agent typed before stays, and each field that the letter has otherwise is named', () => {
  expect(fillFromLetter(typed, letter, now)).toEqual({
    ...typed,
    letter,
    unlikeLetter: ['kind', 'channel', 'received', 'replyLocale'],
  });
});

it('what the agent typed as the letter has it is nothing to speak of', () => {
  const same = { ...typed, kind: letter.kind, channel: 'email', replyLocale: 'kk' } as const;
  const filled = fillFromLetter({ ...same, receivedDay: '20.11', receivedTime: '1403' }, letter, now);
  expect(filled.unlikeLetter).toEqual([]);
});

it('the letter’s word is taken field by field', () => {
  const filled = fillFromLetter(typed, letter, now);
  const taken = takeFromLetter(takeFromLetter(filled, 'received'), 'kind');
  expect(taken).toMatchObject({ receivedDay: '20.11.2026', receivedTime: '14:03', channel: 'post' });
  expect(taken).toMatchObject({ kind: null, kindGuess: 'marketing_withdrawal' });
  expect(taken.unlikeLetter).toEqual(['channel', 'replyLocale']);
});

it('what the agent chooses afterwards is the agent’s, and a second letter leaves it', () => {
  const chosen = chooseField(fillFromLetter(blankIntake, letter, now), 'kind', { kind: 'correction' });
  const again = fillFromLetter(chosen, { ...letter, kind: 'access_copy', locale: 'ru' }, now);
  expect(again).toMatchObject({ kind: 'correction', replyLocale: 'ru', unlikeLetter: ['kind'] });
});

const told = { ...blankIntake, fromLetter: ['who'] } satisfies IntakeForm;
const other: LetterFacts = {
  ...letter,
  fileId: 'b',
  receivedAt: null,
  kind: null,
  locale: null,
  senderName: 'Болат',
};

it('a second letter takes along all that the first one has filled', () => {
  const first = withSender({ ...fillFromLetter(blankIntake, letter, now), ...told }, letter, [{ id: 7 }]);
  expect(first).toMatchObject({ clientId: 7, foundBy: 'sender', isNotClient: false, requesterNote: '' });
  const second = fillFromLetter({ ...first, fromLetter: [...letterFields] }, other, now);
  expect(second).toEqual({ ...blankIntake, letter: other, channel: 'email', fromLetter: ['channel'] });
});

it('a sender whom nobody knows is described; the next letter’s sender is somebody else', () => {
  const stranger = withSender(told, letter, []);
  expect(stranger).toMatchObject({
    isNotClient: true,
    clientId: null,
    requesterNote: 'Айгүл <aigul@mail.kz>',
  });
  const next = { ...fillFromLetter(stranger, other, now), ...{ fromLetter: told.fromLetter } };
  expect(withSender(next, other, [])).toMatchObject({ requesterNote: 'Болат <aigul@mail.kz>' });
  expect(withSender(next, other, [{ id: 8 }])).toMatchObject({ clientId: 8, isNotClient: false });
});

const described = {
  ...blankIntake,
  isNotClient: true,
  requesterNote: 'Дочь клиентки, +7 701',
} satisfies IntakeForm;

it('the sender is searched for where the result can be seen, also where the agent has described a requester', () => {
  expect(searchSender(described, letter.senderAddress)).toEqual({
    ...described,
    who: letter.senderAddress,
    isNotClient: false,
    fromLetter: ['who'],
  });
});

it('what the agent wrote of the requester stays, whoever the sender is, and so with the next letter', () => {
  const { requesterNote } = described;
  const searched = searchSender(described, letter.senderAddress);
  const nobody = withSender(searched, letter, []);
  expect(nobody).toMatchObject({ isNotClient: true, clientId: null, requesterNote });
  expect(withSender(searched, letter, [{ id: 7 }])).toMatchObject({ clientId: 7, requesterNote });
  const next = searchSender(fillFromLetter(nobody, other, now), other.senderAddress);
  expect(withSender(next, other, [])).toMatchObject({ isNotClient: true, requesterNote });
});

it('of several senders, or beside the agent’s own word, nobody is chosen', () => {
  expect(withSender(told, letter, [{ id: 7 }, { id: 8 }])).toEqual(told);
  const agents = { ...blankIntake, clientId: 9 };
  expect(withSender(agents, letter, [{ id: 7 }])).toEqual(agents);
});

it.each([
  [{ senderName: 'Айгүл', senderAddress: 'aigul@mail.kz' }, 'Айгүл <aigul@mail.kz>'],
  [{ senderName: '', senderAddress: 'aigul@mail.kz' }, 'aigul@mail.kz'],
  [{ senderName: 'Айгүл', senderAddress: '' }, 'Айгүл'],
])('who wrote is said by name and address', (sender, note) => {
  expect(senderNote({ ...letter, ...sender })).toBe(note);
});

it('who wrote is never longer than the backend keeps', () => {
  expect(senderNote({ ...letter, senderName: 'А'.repeat(900) })).toHaveLength(500);
});
