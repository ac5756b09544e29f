import { useEffect, useRef, useState } from 'react';
import type { Texts } from '../../i18n/useTranslation';
import { useExportRecord } from '../../ui/export/useExportRecord';
import { xlsxType } from '../../ui/export/xlsx';
import { saveFile } from '../../ui/saveFile';
import { exportedRange } from './exportedRange';
import { reportFile } from './reportFile';
import type { Report } from './reportModel';

type FileState = { stage: 'idle' | 'writing' | 'done' } | { stage: 'failed'; error: unknown };

/** Hands the report to the user as a workbook, once the backend has it on record. */
export function useReportFile(report: Report, texts: Texts) {
  const record = useExportRecord();
  const [state, setState] = useState<FileState>({ stage: 'idle' });
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  const save = async () => {
    setState({ stage: 'writing' });
    try {
      const { file, figureRows } = reportFile(report, texts);
      const written = await file;
      await record(exportedRange(report, figureRows));
      if (!isHere.current) return;
      const { from, to } = report.period.range;
      saveFile(`overview-${from}-${to}.xlsx`, xlsxType, written);
      setState({ stage: 'done' });
    } catch (error) {
      setState({ stage: 'failed', error });
    }
  };

  return { state, save };
}
