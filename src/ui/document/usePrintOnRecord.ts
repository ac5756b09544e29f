import { useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { flushSync } from 'react-dom';
import type { ExportRecord } from '../../api/records';
import { usePrint } from '../usePrint';
import { bothTexts, type LanguageTexts } from './bothTexts';

/**
 * Prints what a record proves: both languages first, then the record that something leaves the system, and only then
 * the paper. Pressed again after a failure, what is on record already is not recorded twice.
 */
export function usePrintOnRecord(resource: 'clients' | 'consents', id: number) {
  const dataProvider = useDataProvider();
  const [texts, setTexts] = useState<LanguageTexts>();
  const [isPreparing, setPreparing] = useState(false);
  const [error, setError] = useState<unknown>();
  const [isPrinting, print] = usePrint();
  const key = useRef<string>(undefined);

  const prepare = async (): Promise<LanguageTexts> => {
    const both = await bothTexts();
    key.current ??= crypto.randomUUID();
    await dataProvider.create<ExportRecord>('export-records', {
      data: { resource, filter: { id }, rows: 1 },
      meta: { idempotencyKey: key.current },
    });
    key.current = undefined;
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
