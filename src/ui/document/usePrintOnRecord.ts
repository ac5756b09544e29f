import { useState } from 'react';
import { flushSync } from 'react-dom';
import { type ExportedThing, useExportRecord } from '../export/useExportRecord';
import { usePrint } from '../usePrint';
import { bothTexts, type LanguageTexts } from './bothTexts';

/**
 * Prints what a record proves: both languages first, then the record that something leaves the system, and only then
 * the paper. Pressed again after a failure, what is on record already is not recorded twice.
 */
export function usePrintOnRecord(printed: ExportedThing) {
  const record = useExportRecord();
  const [texts, setTexts] = useState<LanguageTexts>();
  const [isPreparing, setPreparing] = useState(false);
  const [error, setError] = useState<unknown>();
  const [isPrinting, print] = usePrint();

  const prepare = async (): Promise<LanguageTexts> => {
    const both = await bothTexts();
    await record(printed);
    return both;
  };

  const start = async () => {
    if (isPreparing) return;
    setPreparing(true);
    setError(undefined);
    try {
      const both = await prepare();
      flushSync(() => setTexts(both));
      print();
    } catch (failure) {
      setError(failure);
    } finally {
      setPreparing(false);
    }
  };

  return { start, isPreparing, error, sheetTexts: isPrinting ? texts : undefined };
}
