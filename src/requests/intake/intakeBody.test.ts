import { describe, expect, it } from 'vitest';
import {
  attemptFor,
  bodyOf,
  type IntakeBody,
  mayRegisterTwice,
  problemsOf,
  withDefaultsWritten,
} from './intakeBody';
import { blankIntake, type IntakeForm, intakeShape } from './intakeForm';

/** Monday, 09:00:30 in Almaty. */
const now = Date.parse('2026-11-23T04:00:30Z');
const form: IntakeForm = { ...blankIntake, clientId: 7, kind: 'access_copy', channel: 'phone' };
const body: IntakeBody = {
  clientId: 7,
  requesterNote: null,
  kind: 'access_copy',
  channel: 'phone',
  receivedAt: '2026-11-23T04:00:00.000Z',
  replyLocale: 'ru',
};
const keys = () => {
  let made = 0;
  return () => `key-${++made}`;
};

describe('what is sent', () => {
  it('is the form, received this very minute where nobody has said when', () => {
    expect(bodyOf(form, now, 'ru')).toEqual(body);
  });

  it('is nothing while something is missing', () => {
    expect(bodyOf(blankIntake, now, 'ru')).toBeNull();
    expect(bodyOf({ ...form, receivedDay: '24.11.2026' }, now, 'ru')).toBeNull();
  });

  it('has the chosen language and not the default', () => {
    expect(bodyOf({ ...form, replyLocale: 'kk' }, now, 'ru')?.replyLocale).toBe('kk');
  });

  it('of somebody who is no client names no client, of a client says nothing else', () => {
    const stranger = { ...form, isNotClient: true, requesterNote: ' Сосед, +7 … ' };
    expect(bodyOf(stranger, now, 'ru')).toMatchObject({ clientId: null, requesterNote: 'Сосед, +7 …' });
    expect(bodyOf({ ...stranger, isNotClient: false }, now, 'ru')).toMatchObject({
      clientId: 7,
      requesterNote: null,
    });
  });
});

describe('what keeps it from being sent', () => {
  it('is named by field', () => {
    expect(problemsOf(blankIntake, now)).toEqual({ clientId: 'who', kind: 'kind', channel: 'channel' });
    expect(problemsOf(form, now)).toEqual({});
  });

  it('a guess is no choice', () => {
    expect(problemsOf({ ...form, kind: null, kindGuess: 'correction' }, now)).toEqual({ kind: 'kindGuess' });
  });

  it('somebody who is no client has to be described', () => {
    const stranger = { ...form, clientId: null, isNotClient: true, requesterNote: '  ' };
    expect(problemsOf(stranger, now)).toEqual({ requesterNote: 'requesterNote' });
  });

  it.each([
    [{ receivedDay: '31.11.2026' }, 'day'],
    [{ receivedTime: '25:00' }, 'time'],
    [{ receivedTime: '09:01' }, 'in_future'],
  ])('%o: %s', (written, problem) => {
    expect(problemsOf({ ...form, ...written }, now)).toEqual({ receivedAt: problem });
  });
});

describe('a try to register', () => {
  it('is the same one while the same is sent, and another one for anything else', () => {
    const newKey = keys();
    const first = attemptFor(body, null, newKey);
    expect(attemptFor({ ...body }, { ...first, isUnanswered: true }, newKey).key).toBe('key-1');
    expect(attemptFor({ ...body, kind: 'correction' }, first, newKey).key).toBe('key-2');
  });

  it('that was made before the minute’s edge is the same after it', () => {
    const first = attemptFor(body, null, keys());
    const kept = { ...withDefaultsWritten(form, body), attempt: first };
    expect(bodyOf(kept, now + 60_000, 'ru')).toEqual(body);
    expect(withDefaultsWritten({ ...form, receivedDay: '23.11' }, body)).toMatchObject({
      receivedDay: '23.11',
      receivedTime: '09:00',
    });
  });

  it('sent again minutes later is still the same', () => {
    const newKey = keys();
    const first = attemptFor(body, null, newKey);
    const kept = { ...withDefaultsWritten(form, body), attempt: first };
    const later = bodyOf(kept, now + 600_000, 'kk');
    expect(later && attemptFor(later, first, newKey)).toEqual(first);
  });

  it('may have been registered where no answer came: anything else would be a second request', () => {
    const unanswered = { ...attemptFor(body, null, keys()), isUnanswered: true };
    expect(mayRegisterTwice(body, unanswered)).toBe(false);
    expect(mayRegisterTwice({ ...body, kind: 'correction' }, unanswered)).toBe(true);
    expect(mayRegisterTwice({ ...body, kind: 'correction' }, { ...unanswered, isUnanswered: false })).toBe(
      false,
    );
    expect(mayRegisterTwice(body, null)).toBe(false);
  });
});

describe('a draft', () => {
  it('comes back as it was kept', () => {
    const kept: IntakeForm = {
      ...form,
      who: 'Ахметов',
      foundBy: 'iin',
      fromLetter: ['kind'],
      unlikeLetter: ['channel'],
      attempt: { key: 'k', body: '{}', isUnanswered: true },
      registered: { id: 5, number: 'R-2026-000005', waiting: ['a'] },
      letter: {
        fileId: 'a',
        fileName: 'a.eml',
        receivedAt: null,
        senderName: '',
        senderAddress: 'a@b.kz',
        kind: null,
        locale: 'kk',
      },
    };
    expect(intakeShape.read(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it('of another desk is read as far as it goes', () => {
    expect(intakeShape.read('text')).toBeUndefined();
    expect(intakeShape.read({ kind: 'parking', clientId: '7', fromLetter: ['x'], attempt: 3 })).toEqual(
      blankIntake,
    );
  });
});
