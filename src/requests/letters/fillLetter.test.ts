import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../i18n/formatNumber';
import { type Locale, locales } from '../../i18n/locales';
import type { RequestKind } from '../../policy/requestKinds';
import { fill, fillLetter, fillSubject, GAP, hasOwnWords } from './fillLetter';
import type { LetterFacts } from './letterFacts';
import { completeFacts, everyKind } from './letterFacts.fixture';
import type { Outcome } from './lettersFor';
import { letterTemplates } from './letterTemplates';

const write = (outcome: Outcome, locale: Locale, facts: LetterFacts) =>
  fillLetter(outcome, locale, letterTemplates[locale], facts);

const outcomesOf = (kind: RequestKind): Outcome[] =>
  kind === 'access_copy' ? ['copy_enclosed', 'fee_asked', 'refused'] : ['done', 'refused'];
const everyLetter = everyKind.flatMap((kind) =>
  outcomesOf(kind).flatMap((outcome) => locales.map((locale) => [kind, outcome, locale] as const)),
);

describe.each(everyLetter)('the letter of %s, %s, in %s', (kind, outcome, locale) => {
  const letter = write(outcome, locale, completeFacts(kind));

  it('has everything filled in where everything is known', () => {
    expect(letter).not.toContain(GAP);
    expect(letter).not.toMatch(/[{}]|undefined|null|NaN|\.\.|—\s*[.;]/);
  });

  it('names the client, the request, its day, the right to complain and who signs', () => {
    expect(letter).toContain('Айгүл Серікқызы!');
    expect(letter).toContain('№ R-0000123');
    expect(letter).toContain({ kk: '2026 ж. 23 қараша', ru: '23 ноября 2026 г.' }[locale]);
    expect(letter).toContain(letterTemplates[locale].complaint);
    expect(letter).toContain('Әсел Нұрланова');
    expect(letter).toContain(letterTemplates[locale].office.support);
  });

  it('greets whoever is no client without a name', () => {
    const neutral = write(outcome, locale, completeFacts(kind, { client: null }));
    expect(neutral.startsWith(letterTemplates[locale].greeting.neutral)).toBe(true);
    expect(neutral).not.toContain('Айгүл');
    expect(neutral).not.toContain(GAP);
  });

  it('has a subject that names the request and nobody', () => {
    const subject = fillSubject(outcome, letterTemplates[locale], completeFacts(kind));
    expect(subject).toContain('R-0000123');
    expect(subject).not.toContain('Айгүл');
  });
});

describe('a letter of what was done', () => {
  it('says each step with its day, and not that it was itself sent', () => {
    expect(write('done', 'ru', completeFacts('processing_withdrawal'))).toContain(
      '— 24 ноября 2026 г. прекращён сбор Ваших данных;\n' +
        '— 24 ноября 2026 г. прекращена их обработка;\n' +
        '— 24 ноября 2026 г. прекращено их использование.\n',
    );
    expect(write('done', 'kk', completeFacts('contact_opt_out'))).toContain(
      '— 2026 ж. 24 қараша күні байланыс деректеріңізге хабарлама жіберу тоқтатылды.\n',
    );
  });

  it('has a gap in place of a step that is not done, and is told in Almaty', () => {
    const steps = [{ key: 'stop_messages' }, { key: 'reply_sent', doneAt: null }];
    expect(write('done', 'ru', completeFacts('contact_opt_out', { steps }))).toContain(
      `— ${GAP} прекращена отправка сообщений`,
    );
    const late = [{ key: 'stop_messages', doneAt: '2026-11-23T19:30:00Z' }];
    expect(write('done', 'ru', completeFacts('contact_opt_out', { steps: late }))).toContain(
      '— 24 ноября 2026 г. прекращена',
    );
  });

  it('leaves a step out that the desk does not know', () => {
    const steps = [{ key: 'brand_new', doneAt: '2026-11-24T05:00:00Z' }, { key: 'data_deleted' }];
    expect(write('done', 'ru', completeFacts('minor_erasure', { steps }))).not.toContain('brand_new');
  });

  it.each([
    [['A', 'B'], 'A и B'],
    [['A', undefined], `A и ${GAP}`],
    [undefined, GAP],
  ])('of a withdrawal names %o as told', (told, named) => {
    expect(write('done', 'ru', completeFacts('processing_withdrawal', { told }))).toContain(
      `они это подтвердили: ${named}.`,
    );
  });

  it('of a withdrawal says that there was nobody to be told', () => {
    const letter = write('done', 'kk', completeFacts('marketing_withdrawal', { told: null }));
    expect(letter).toContain(letterTemplates.kk.toldNobody.marketing_withdrawal);
  });

  it('names third parties in withdrawals alone', () => {
    const naming = everyKind.filter((kind) => {
      const letter = write(kind === 'access_copy' ? 'copy_enclosed' : 'done', 'ru', completeFacts(kind));
      return letter.includes('Halyk Bank');
    });
    expect(naming).toEqual(['processing_withdrawal', 'marketing_withdrawal']);
  });

  it('of a correction names the fields, and claims none where none is on record', () => {
    expect(write('done', 'ru', completeFacts('correction'))).toContain('Что исправлено: фамилия и телефон.');
    expect(write('done', 'kk', completeFacts('correction'))).toContain('тегіңіз және телефон нөміріңіз.');
    const none = completeFacts('correction', { corrected: [] });
    expect(write('done', 'ru', none)).not.toContain('Что исправлено');
  });

  it('of a breach says what was found, and leaves a gap until it is known', () => {
    const known = write('done', 'ru', completeFacts('policy_violation'));
    expect(known).toContain('Что показала проверка: рассылка велась по старому списку.\n');
    const unknown = write('done', 'ru', completeFacts('policy_violation', { findings: '  ' }));
    expect(unknown).toContain(`Что показала проверка: ${GAP}.`);
  });
});

describe('a letter about a copy', () => {
  it.each(locales)('names the fee in tenge, in %s', (locale) => {
    for (const outcome of ['fee_asked', 'copy_enclosed'] as const) {
      expect(write(outcome, locale, completeFacts('access_copy'))).toContain(formatMoney(2500));
    }
  });

  it('says that there was no fee, or leaves a gap where one is asked and not set', () => {
    const free = completeFacts('access_copy', { fee: null });
    expect(write('copy_enclosed', 'ru', free)).toContain(letterTemplates.ru.copy.free);
    expect(write('fee_asked', 'ru', free)).toContain(`Плата за копию — ${GAP}`);
    const unknown = completeFacts('access_copy', { fee: undefined });
    expect(write('copy_enclosed', 'ru', unknown)).toContain(`Плата за копию составила ${GAP}`);
  });
});

describe('a refusal', () => {
  const reasons = [
    'obligations_outstanding',
    'contrary_to_law',
    'identity_not_confirmed',
    'not_the_subject',
    'repeated_request',
  ] as const;

  it.each(reasons)('for %s says it in plain words, with the evidence and what can be done', (reason) => {
    for (const locale of locales) {
      const letter = write(
        'refused',
        locale,
        completeFacts('processing_withdrawal', { refusalReason: reason }),
      );
      expect(letter).toContain(letterTemplates[locale].ground[reason]);
      expect(letter).toContain(letterTemplates[locale].next[reason]);
      expect(letter).toContain('Письмо пришло с чужого адреса.\n');
      expect(letter).not.toContain(reason);
    }
  });

  it('names the norm that bars a withdrawal, of withdrawals alone', () => {
    const barred = everyKind.filter((kind) =>
      write('refused', 'ru', completeFacts(kind, { refusalReason: 'contrary_to_law' })).includes(
        letterTemplates.ru.withdrawalBar,
      ),
    );
    expect(barred).toEqual(['processing_withdrawal', 'marketing_withdrawal']);
  });

  it('cites the bar of obligations to the kind alone that it bars', () => {
    const cited = everyKind.filter((kind) =>
      write('refused', 'ru', completeFacts(kind, { refusalReason: 'obligations_outstanding' })).includes(
        '8.1 ',
      ),
    );
    expect(cited).toEqual(['processing_withdrawal']);
  });

  it('speaks of «the same Law» only where a law is named before', () => {
    for (const kind of everyKind) {
      for (const refusalReason of reasons) {
        const letter = write('refused', 'ru', completeFacts(kind, { refusalReason }));
        const [before = '', ...after] = letter.split('того же Закона');
        if (after.length > 0) expect(before).toContain('№ 94-V');
      }
    }
  });

  it.each([null, undefined, 'unknown'] as const)('has gaps where the ground is %o', (refusalReason) => {
    const facts = completeFacts('correction', { refusalReason, refusalEvidence: null });
    expect(write('refused', 'ru', facts).split(GAP)).toHaveLength(4);
  });
});

describe('the Russian text', () => {
  it('counts where the two texts of the cited clause differ, as both languages of the letter say', () => {
    for (const locale of locales) {
      const { prevails } = letterTemplates[locale];
      expect(write('fee_asked', locale, completeFacts('access_copy'))).toContain(prevails.fee);
      expect(write('done', locale, completeFacts('correction'))).toContain(prevails.clause);
      const free = completeFacts('access_copy', { fee: null });
      expect(write('copy_enclosed', locale, free)).toContain(prevails.clause);
      expect(write('refused', locale, completeFacts('access_copy'))).toContain(prevails.clause);
      expect(write('done', locale, completeFacts('processing_withdrawal'))).not.toContain('9.12');
      expect(write('done', locale, completeFacts('correction'))).toContain(letterTemplates[locale].pair);
    }
  });

  it('alone speaks of no other text', () => {
    const letter = write('fee_asked', 'ru', completeFacts('access_copy', { isPair: false }));
    expect(letter).not.toContain('9.12');
    expect(letter).not.toContain(letterTemplates.ru.pair);
  });
});

describe('the own words of whoever worked the case', () => {
  it('stand in a refusal and in what a breach was found to be', () => {
    const evident = everyKind.filter((kind) => hasOwnWords('refused', completeFacts(kind)));
    expect(evident).toEqual(everyKind);
    const found = everyKind.filter((kind) => hasOwnWords('done', completeFacts(kind)));
    expect(found).toEqual(['policy_violation']);
    expect(hasOwnWords('refused', completeFacts('correction', { refusalEvidence: ' ' }))).toBe(false);
  });
});

describe('filling', () => {
  it.each([undefined, null, '', '  '])('leaves a gap for %o', (name) => {
    expect(fill('Кому: {{name}}', { name })).toBe(`Кому: ${GAP}`);
  });

  it('takes a value as it is, also where it looks like a placeholder or a pattern', () => {
    expect(fill('{{a}} {{b}}', { a: '{{b}} $&', b: 'б' })).toBe('{{b}} $& б');
  });
});
