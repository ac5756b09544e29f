import { useEffect, useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { ExportRecord, RecipientRecord } from '../../api/records';
import { serverNow } from '../../api/serverClock';
import { almatyDayOf } from '../../deadlines/almatyTime';
import { type Texts, useTranslation } from '../../i18n/useTranslation';
import { csvBom } from '../../ui/export/csv';
import { saveFile } from '../../ui/saveFile';
import type { Scan } from './scan';
import { figureLines, foundHeading, foundLine, type NameOf } from './scanCsv';
import type { Figures } from './tally';

export type ExportKind = 'figures' | 'found';

export type ExportState =
  | { stage: 'idle' | 'recording' | 'done' }
  | { stage: 'writing'; written: number; total: number }
  | { stage: 'failed'; kind: ExportKind; error: unknown };

/** So many lines are written before the page is given the turn. */
const LINES_IN_TURN = 200;

function namesOf(recipients: readonly RecipientRecord[], { t }: Texts): NameOf {
  const names = new Map(recipients.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? (Number.isInteger(id) ? `№ ${id}` : t('common.notLoaded'));
}

/** A file in the making, and how many rows it has under its heading. */
interface Written {
  parts: readonly BlobPart[];
  rows: number;
}

async function foundFile(
  { scan, nameOf, texts }: { scan: Scan; nameOf: NameOf; texts: Texts },
  onWritten: (written: number, total: number) => void,
): Promise<Written> {
  const parts: BlobPart[] = [foundHeading(texts)];
  let written = 0;
  for (const judgement of ['questionable', 'cannot_be_judged'] as const) {
    for (let page = 1, isMore = true; isMore; page += 1) {
      const { rows, total } = await scan.page({ judgement }, page, LINES_IN_TURN);
      // As a part of its own: of all in one go the page would feel the writing.
      parts.push(new Blob([rows.map((row) => foundLine(row, nameOf, texts)).join('')]));
      written += rows.length;
      isMore = page * LINES_IN_TURN < total;
      onWritten(Math.min(page * LINES_IN_TURN, total), total);
    }
  }
  return { parts, rows: written };
}

/** Hands what the scan has found to the user as a file, once the backend has it on record. */
export function useScanExport(scan: Scan, figures: Figures, recipients: readonly RecipientRecord[]) {
  const dataProvider = useDataProvider();
  const texts = useTranslation();
  const [state, setState] = useState<ExportState>({ stage: 'idle' });
  const isHere = useRef(true);
  /** What was not answered is sent again as the same record. */
  const keys = useRef(new Map<ExportKind, string>());
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  const write = async (kind: ExportKind): Promise<Written> => {
    const nameOf = namesOf(recipients, texts);
    if (kind === 'figures') {
      const lines = figureLines(figures, nameOf, texts);
      return { parts: lines, rows: lines.length - 1 };
    }
    return foundFile({ scan, nameOf, texts }, (written, total) =>
      setState({ stage: 'writing', written, total }),
    );
  };

  const record = async (kind: ExportKind, rows: number) => {
    const idempotencyKey = keys.current.get(kind) ?? crypto.randomUUID();
    keys.current.set(kind, idempotencyKey);
    await dataProvider.create<ExportRecord>('export-records', {
      data: { resource: 'disclosures', filter: scan.filter, rows },
      meta: { idempotencyKey },
    });
    keys.current.delete(kind);
  };

  const run = async (kind: ExportKind) => {
    setState({ stage: 'recording' });
    try {
      const { parts, rows } = await write(kind);
      if (!isHere.current) return;
      setState({ stage: 'recording' });
      await record(kind, rows);
      if (!isHere.current) return;
      const day = almatyDayOf(serverNow());
      saveFile(`disclosures-${kind}-${day}.csv`, 'text/csv;charset=utf-8', new Blob([csvBom, ...parts]));
      setState({ stage: 'done' });
    } catch (error) {
      setState({ stage: 'failed', kind, error });
    }
  };

  return { state, run };
}
