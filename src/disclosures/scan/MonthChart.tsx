import { useColorScheme } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { drawMonths } from './drawMonths';
import styles from './Scan.module.css';
import type { Figures } from './tally';

/** The months as stacked bars, told apart by their hatching; the table beside them says the same in figures. */
export default function MonthChart({ months }: { months: Figures['byMonth'] }) {
  const texts = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { colorScheme } = useColorScheme();
  useEffect(() => {
    // Another scheme has other colours: all is drawn anew.
    if (!canvas.current || !colorScheme) return;
    return drawMonths(canvas.current, months, texts);
  }, [months, texts, colorScheme]);
  return (
    <div className={styles.canvas}>
      <canvas ref={canvas} role="img" aria-label={texts.t('scan.chart')} />
    </div>
  );
}
