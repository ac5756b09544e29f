// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { i18n, initI18n } from '../../i18n/i18n';
import { type Texts, textsIn } from '../../i18n/useTranslation';
import { caseOf } from '../verdict/case.fixture';
import { judgedOf } from './judged';
import { figureLines, foundHeading, foundLine } from './scanCsv';
import { Tally } from './tally';

let texts: Texts;
beforeAll(async () => {
  await initI18n('ru');
  texts = textsIn('ru');
});

const nameOf = (id: number) => (id === 9 ? '=cmd|calc' : `№ ${id}`);
const judged = judgedOf(
  caseOf({ disclosure: { basis: 'authority_request', documentNumber: null }, client: undefined }),
);

describe('the file of a scan', () => {
  it('names the disclosure, what is against it and who got it, and the client by number alone', () => {
    const cells = foundLine(judged, nameOf, texts).trimEnd().split(';');
    expect(cells.slice(0, 3)).toEqual(['700', '15.06.2026 12:00', i18n.t('verdict.judgement.questionable')]);
    expect(foundLine(judged, nameOf, texts)).toContain(i18n.t('verdict.findings.document_missing'));
    expect(foundLine(judged, nameOf, texts)).toContain(";7;'=cmd|calc;");
    expect(foundHeading(texts).split(';')).toHaveLength(10);
  });

  it('has every figure of the page', () => {
    const tally = new Tally();
    tally.add(judged);
    const lines = figureLines(tally.figures(), nameOf, texts);
    // Headings, the whole, thirteen findings, one recipient, one purpose, one month.
    expect(lines).toHaveLength(1 + 1 + 13 + 3);
    expect(lines[1]).toBe(`${i18n.t('scan.totals')};;1;0;0;1\r\n`);
    expect(lines).toContain(`${i18n.t('scan.byRecipient')};'=cmd|calc;1;0;0;1\r\n`);
    expect(lines.at(-1)).toBe(`${i18n.t('scan.byMonth')};${texts.formats.month('2026-06')};1;0;0;1\r\n`);
  });
});
