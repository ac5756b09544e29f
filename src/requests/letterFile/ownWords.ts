import markers from './quoteMarkers.json';

/** What the writer says, apart from what they answer to and what they pass on. */
export interface OwnWords {
  own: string;
  /** A letter of somebody else that is passed on; empty where there is none. */
  forwarded: string;
}

const startsWithAny = (line: string, starts: readonly string[]) =>
  starts.some((start) =>
    line
      .replace(/^[\s>*-]+/, '')
      .toLowerCase()
      .startsWith(start),
  );

const endsWithAny = (line: string, ends: readonly string[]) =>
  ends.some((end) => line.trim().toLowerCase().endsWith(end));

/** Outlook puts no mark above another letter, only who wrote it and when. */
const isOutlookMark = (lines: readonly string[], at: number) =>
  startsWithAny(lines[at] ?? '', markers.writerStarts) &&
  startsWithAny(lines[at + 1] ?? '', markers.timeStarts);

const isForwardMark = (lines: readonly string[], at: number) =>
  startsWithAny(lines[at] ?? '', markers.forwardStarts) ||
  // Below nothing of the writer's own it is no answer.
  (isOutlookMark(lines, at) && lines.slice(0, at).join('').trim() === '');

/** Takes a letter apart: lines with `>` and all below «… wrote:» or a forwarding mark are not the writer's own. */
export function ownWords(text: string): OwnWords {
  const lines = text.split(/\r?\n/);
  const quoteAt = lines.findIndex(
    (line, at) =>
      startsWithAny(line, markers.originalStarts) ||
      endsWithAny(line, markers.quoteEnds) ||
      isOutlookMark(lines, at),
  );
  const forwardAt = lines.findIndex((_, at) => isForwardMark(lines, at));
  const isForward = forwardAt >= 0 && (quoteAt < 0 || forwardAt <= quoteAt);
  const end = isForward ? forwardAt : quoteAt;
  const withoutQuotes = (some: string[]) =>
    some
      .filter((line) => !/^\s*>/.test(line))
      .join('\n')
      .trim();
  return {
    own: withoutQuotes(end < 0 ? lines : lines.slice(0, end)),
    forwarded: isForward ? withoutQuotes(lines.slice(forwardAt + 1)) : '',
  };
}

/** The subject, unless it is that of a letter that this one answers or passes on: it is not the writer's then. */
export function ownSubject(subject: string): string {
  const [start = ''] = subject.split(':');
  return markers.subjectStarts.includes(start.trim().toLowerCase()) ? '' : subject;
}
