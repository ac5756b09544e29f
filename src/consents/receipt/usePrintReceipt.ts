import { useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { flushSync } from 'react-dom';
import type { ExportRecord } from '../../api/records';
import { bothTexts, type LanguageTexts } from '../../ui/document/bothTexts';
import { usePrint } from '../../ui/usePrint';

/**
 * Prints the receipt of a consent: both languages first, then the record that something leaves the system, and only
 * then the paper. Pressed again after a failure, what is on record already is not recorded twice.
 */
export function usePrintReceipt(consentId: number) {
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
      data: { resource: 'consents', filter: { id: consentId }, rows: 1 },
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
