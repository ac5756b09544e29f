import { useColorScheme } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import { type Texts, useTranslation } from '../../i18n/useTranslation';
import styles from './Chart.module.css';

/** Draws a chart; what comes back takes it away. */
export type Draw<D> = (canvas: HTMLCanvasElement, data: D, texts: Texts) => () => void;

interface ChartCanvasProps<D> {
  /** What the picture says, and where the same figures can be read. */
  label: string;
  /** Memoised, since the chart is drawn anew for each other one. */
  data: D;
  draw: Draw<D>;
}

/** A chart in the language and the colours of the page; a table beside it says the same in figures. */
export function ChartCanvas<D>({ label, data, draw }: ChartCanvasProps<D>) {
  const texts = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { colorScheme } = useColorScheme();
  useEffect(() => {
    // Another scheme has other colours: all is drawn anew.
    if (!canvas.current || !colorScheme) return;
    return draw(canvas.current, data, texts);
  }, [draw, data, texts, colorScheme]);
  return (
    <div className={styles.canvas}>
      <canvas ref={canvas} role="img" aria-label={label} />
    </div>
  );
}
