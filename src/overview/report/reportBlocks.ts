import { requestChannelValues } from '../../api/contract';
import type { Texts } from '../../i18n/useTranslation';
import type { Looking } from '../../ui/export/xlsx';
import { countedLists } from '../lists';
import type { DayRange } from '../range/range';
import { rangeText } from '../range/rangeText';
import { markText } from '../trend/markText';
import { shownRatio } from '../trend/onTimeRate';
import type { ShareKey } from '../why/readWhy';
import { reasonText } from '../why/reasonText';
import { type AgentKey, foldShares, type Report, type ReportFigures, type ReportShare } from './reportModel';

/** What a cell says: on paper as text, in the file as a number, a date or a share that a spreadsheet knows. */
export type ReportCell = string | number | null | DayRange | Looking;

export const blockNames = ['whole', 'steps', 'kinds', 'reasons', 'channels', 'agents', 'now'] as const;
export type BlockName = (typeof blockNames)[number];

/** A table of the report. */
export interface ReportBlock {
  title: string;
  columns: readonly string[];
  rows: readonly (readonly ReportCell[])[];
  /** The sum of the rows. */
  foot?: readonly ReportCell[];
  /** What is said where there are no rows. */
  none: string;
}

const share = (value: number): Looking => ({ look: 'share', value });

function countedOf({ rate, onTime, late, openLate }: ReportFigures): number | null {
  if (rate) return rate.of;
  return onTime === null || late === null || openLate === null ? null : onTime + late + openLate;
}

const rateCell = ({ rate }: ReportFigures, { t }: Texts): ReportCell =>
  rate ? share(shownRatio(rate)) : t('overview.trend.noRate');

const figureHeadings = ({ t }: Texts): string[] => [
  t('overview.trend.figures.received'),
  t('overview.trend.figures.onTime'),
  t('overview.trend.figures.late'),
  t('overview.trend.figures.openLate'),
  t('overview.report.columns.counted'),
  t('overview.trend.figures.rate'),
  t('overview.trend.figures.breached'),
];

const figureCells = (figures: ReportFigures, texts: Texts): ReportCell[] => [
  figures.received,
  figures.onTime,
  figures.late,
  figures.openLate,
  countedOf(figures),
  rateCell(figures, texts),
  figures.breached,
];

function wholeBlock({ period, before, whole, wholeBefore, points }: Report, texts: Texts): ReportBlock {
  const { t } = texts;
  const count = (label: string, now: number | null, earlier: number | null): ReportCell[] => [
    label,
    now,
    earlier,
    now === null || earlier === null ? null : { look: 'change', value: now - earlier },
  ];
  return {
    title: t('overview.report.blocks.whole'),
    columns: [
      t('overview.report.columns.figure'),
      rangeText(period.range, texts),
      rangeText(before, texts),
      t('overview.report.columns.change'),
    ],
    rows: [
      [
        t('overview.trend.figures.rate'),
        rateCell(whole, texts),
        rateCell(wholeBefore, texts),
        points === null ? null : { look: 'points', value: points },
      ],
      count(t('overview.report.columns.counted'), countedOf(whole), countedOf(wholeBefore)),
      count(t('overview.trend.figures.received'), whole.received, wholeBefore.received),
      count(t('overview.trend.figures.onTime'), whole.onTime, wholeBefore.onTime),
      count(t('overview.trend.figures.late'), whole.late, wholeBefore.late),
      count(t('overview.trend.figures.openLate'), whole.openLate, wholeBefore.openLate),
      count(t('overview.trend.figures.breached'), whole.breached, wholeBefore.breached),
    ],
    none: t('overview.trend.noRate'),
  };
}

/** Of a day what it is to those who work; of a week how many days of it are worked, where the calendar knows. */
function workCell({ days }: Report['steps'][number], isWeek: boolean, texts: Texts): ReportCell {
  const [day] = days;
  if (isWeek) return day ? (markText(day, texts) ?? '') : '';
  if (days.some(({ mark }) => mark === 'unknown')) return null;
  return days.filter(({ mark }) => mark === 'worked' || mark === 'extra').length;
}

function stepsBlock({ period, steps, whole }: Report, texts: Texts): ReportBlock {
  const { t } = texts;
  const isWeek = period.kind === 'week';
  return {
    title: t(isWeek ? 'overview.report.blocks.days' : 'overview.trend.byWeek'),
    columns: [
      t(isWeek ? 'overview.report.columns.day' : 'overview.trend.columns.week'),
      ...figureHeadings(texts),
      t(isWeek ? 'overview.report.columns.dayOff' : 'overview.report.columns.workingDays'),
    ],
    rows: steps.map((step) => [
      step.range,
      ...figureCells(step.figures, texts),
      workCell(step, isWeek, texts),
    ]),
    foot: [t('overview.trend.whole'), ...figureCells(whole, texts), ''],
    none: t('overview.trend.noRate'),
  };
}

function kindsBlock({ kinds, whole }: Report, texts: Texts): ReportBlock {
  const { t } = texts;
  return {
    title: t('overview.trend.byKind'),
    columns: [t('requests.fields.kind'), ...figureHeadings(texts)],
    rows: kinds.map(({ kind, figures }) => [t(`enums.requestKind.${kind}`), ...figureCells(figures, texts)]),
    foot: [t('overview.trend.whole'), ...figureCells(whole, texts)],
    none: t('overview.trend.noRate'),
  };
}

function reasonsBlock({ reasons }: Report, texts: Texts): ReportBlock {
  const { t } = texts;
  return {
    title: t('overview.why.reasons'),
    columns: [
      t('overview.why.columns.reason'),
      t('overview.why.columns.late'),
      t('overview.report.columns.shareOfLate'),
      t('overview.why.columns.upTo'),
    ],
    rows: reasons.map((row) => [
      reasonText(row.reason, texts),
      row.count,
      share(row.share),
      share(row.shareUpTo),
    ]),
    none: t('overview.why.noneLate'),
  };
}

const shareHeadings = ({ t }: Texts): string[] => [
  t('overview.why.columns.ended'),
  t('overview.why.columns.late'),
  t('overview.report.columns.shareOfLate'),
];

const shareCells = ({ ended, late, share: ofEnded }: Omit<ReportShare<unknown>, 'key'>): ReportCell[] => [
  ended,
  late,
  share(ofEnded),
];

function channelText(key: ShareKey, { t }: Texts): string {
  const channel = requestChannelValues.find((known) => known === key) ?? 'unknown';
  return t(`enums.requestChannel.${channel}`);
}

const channelsBlock = ({ channels }: Report, texts: Texts): ReportBlock => ({
  title: texts.t('overview.why.by.channel'),
  columns: [texts.t('requests.fields.channel'), ...shareHeadings(texts)],
  rows: channels.map((row) => [channelText(row.key, texts), ...shareCells(row)]),
  none: texts.t('overview.why.noneEnded'),
});

function agentText(key: AgentKey, { t }: Texts): string {
  if (key === null) return t('overview.why.nobody');
  if (key === 'rest') return t('overview.why.others');
  return 'name' in key ? key.name : `№ ${key.id}`;
}

function agentsBlock({ agents }: Report, texts: Texts, mostRows: number): ReportBlock {
  const { t } = texts;
  const { rows, others } = foldShares(agents, mostRows);
  return {
    title: t('overview.why.by.assigneeId'),
    columns: [t('requests.fields.assignee'), ...shareHeadings(texts)],
    rows: [
      ...rows.map((row) => [agentText(row.key, texts), ...shareCells(row)]),
      ...(others ? [[t('overview.report.others', { n: others.count }), ...shareCells(others)]] : []),
    ],
    none: t('overview.why.noneEnded'),
  };
}

const nowBlock = ({ now }: Report, { t }: Texts): ReportBlock => ({
  title: t('overview.report.blocks.now'),
  columns: [t('overview.report.columns.figure'), t('overview.report.columns.count')],
  rows: countedLists.map((name) => [t(`overview.now.${name}`), now[name]]),
  none: t('overview.trend.noRate'),
});

/** The words that a row begins with begin with a capital. */
const withCapitals = (block: ReportBlock): ReportBlock => ({
  ...block,
  rows: block.rows.map(([first = '', ...cells]) => [
    typeof first === 'string' ? first.charAt(0).toUpperCase() + first.slice(1) : first,
    ...cells,
  ]),
});

/** The tables of the report in one language; of agents at most so many rows, the rest as one. */
export function reportBlocks(
  report: Report,
  texts: Texts,
  mostAgents: number,
): Record<BlockName, ReportBlock> {
  return {
    whole: wholeBlock(report, texts),
    steps: stepsBlock(report, texts),
    kinds: withCapitals(kindsBlock(report, texts)),
    reasons: withCapitals(reasonsBlock(report, texts)),
    channels: withCapitals(channelsBlock(report, texts)),
    agents: withCapitals(agentsBlock(report, texts, mostAgents)),
    now: nowBlock(report, texts),
  };
}
