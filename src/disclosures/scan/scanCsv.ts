import type { Texts } from '../../i18n/useTranslation';
import { csvLine } from '../../ui/export/csv';
import { monthLabel } from './groupLabels';
import type { Judged } from './judged';
import { type Counts, type Figures, type Group, sumOf } from './tally';

/** A name for each recipient; where there is none, its number stands for it. */
export type NameOf = (recipientId: number) => string;

/** Headings of the list of disclosures that are not clear. */
export const foundHeading = ({ t }: Texts): string =>
  csvLine([
    t('scan.columns.id'),
    t('disclosures.fields.disclosedAt'),
    t('scan.columns.judgement'),
    t('scan.columns.findings'),
    t('scan.columns.unjudged'),
    t('disclosures.fields.client'),
    t('disclosures.fields.recipient'),
    t('disclosures.fields.basis'),
    t('disclosures.fields.purpose'),
    t('disclosures.fields.reviewStatus'),
  ]);

/** One of them. The client stands there by number alone: the file leaves the desk. */
export function foundLine(row: Judged, nameOf: NameOf, { t, formats }: Texts): string {
  return csvLine([
    row.id,
    `${formats.dayNumeric(row.disclosedAt)} ${formats.time(row.disclosedAt)}`,
    t(`verdict.judgement.${row.judgement}`),
    row.findings.map((code) => t(`verdict.findings.${code}`)).join('; '),
    row.unjudged.map((code) => t(`verdict.findings.${code}`)).join('; '),
    row.clientId,
    nameOf(row.recipientId),
    t(`enums.disclosureBasis.${row.basis}`),
    t(`enums.disclosurePurpose.${row.purpose}`),
    t(`enums.reviewStatus.${row.reviewStatus}`),
  ]);
}

const countsOf = (counts: Counts): number[] => [
  counts.questionable,
  counts.cannot_be_judged,
  counts.clear,
  sumOf(counts),
];

/** All figures of the page as one table: what it is broken down by, the value, the counts. */
export function figureLines(figures: Figures, nameOf: NameOf, texts: Texts): string[] {
  const { t } = texts;
  const linesOf = <K>(title: string, groups: readonly Group<K>[], labelOf: (key: K) => string) =>
    groups.map(({ key, counts }) => csvLine([title, labelOf(key), ...countsOf(counts)]));
  return [
    csvLine([
      t('scan.columns.group'),
      t('scan.columns.key'),
      t('verdict.judgement.questionable'),
      t('verdict.judgement.cannot_be_judged'),
      t('verdict.judgement.clear'),
      t('scan.columns.all'),
    ]),
    csvLine([t('scan.totals'), '', ...countsOf(figures.whole)]),
    // Of a finding nobody counts what is clear of it: a disclosure may have several.
    ...figures.byFinding.map(({ code, found, unjudged }) =>
      csvLine([t('scan.byFinding'), t(`verdict.findings.${code}`), found, unjudged, null, null]),
    ),
    ...linesOf(t('scan.byRecipient'), figures.byRecipient, nameOf),
    ...linesOf(t('scan.byPurpose'), figures.byPurpose, (purpose) => t(`enums.disclosurePurpose.${purpose}`)),
    ...linesOf(t('scan.byMonth'), figures.byMonth, (month) => monthLabel(month, texts)),
  ];
}
