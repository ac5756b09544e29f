import { describe, expect, it } from 'vitest';
import { editOf, type LetterDraft, letterDraft, withEdit, withoutEdits } from './letterDraft';

const { blank, read } = letterDraft;
const edit = { outcome: 'done', locale: 'kk', text: 'Өзгертілді', from: 'Толтырылды' } as const;

describe('the draft of a letter', () => {
  it('keeps what was changed, by letter and language, and nothing that is as it was filled', () => {
    const edited = withEdit(withEdit(blank, edit), { ...edit, text: 'Тағы' });
    expect(edited.edits).toEqual([{ ...edit, text: 'Тағы' }]);
    expect(editOf(edited, 'done', 'kk')?.text).toBe('Тағы');
    expect(editOf(edited, 'done', 'ru')).toBeUndefined();
    expect(editOf(edited, 'refused', 'kk')).toBeUndefined();
    expect(withEdit(edited, { ...edit, text: edit.from }).edits).toEqual([]);
  });

  it('drops the edits of one letter and keeps those of the others', () => {
    const both = withEdit(withEdit(blank, edit), { ...edit, outcome: 'fee_asked' });
    expect(withoutEdits(both, 'done').edits.map(({ outcome }) => outcome)).toEqual(['fee_asked']);
  });
});

describe('a kept draft', () => {
  const full: LetterDraft = {
    outcome: 'done',
    edits: [edit],
    to: 'a@example.kz',
    attempt: { idempotencyKey: 'k', text: 'T', isNoted: true, step: 'reply_sent' },
  };

  it('comes back as it was', () => {
    expect(read(JSON.parse(JSON.stringify(full)))).toEqual(full);
    expect(read(JSON.parse(JSON.stringify(blank)))).toEqual(blank);
  });

  it.each([undefined, null, 'text', {}, { ...full, outcome: 'odd' }, { ...full, attempt: {} }])(
    'is none where it is %o',
    (odd) => expect(read(odd)).toBeUndefined(),
  );

  it('loses an edit that cannot be read, alone', () => {
    expect(read({ ...full, edits: [edit, { ...edit, locale: 'en' }, null] })?.edits).toEqual([edit]);
  });
});
