const SIZE = 8;

/** How the bars of one judgement are filled, so that nobody needs to tell colours apart. */
export type Hatching = 'diagonal' | 'dots' | 'plain';

const strokes: Record<Hatching, (pen: CanvasRenderingContext2D) => void> = {
  diagonal: (pen) => {
    pen.beginPath();
    for (const from of [-SIZE, 0, SIZE]) {
      pen.moveTo(from, SIZE);
      pen.lineTo(from + SIZE, 0);
    }
    pen.stroke();
  },
  dots: (pen) => {
    pen.beginPath();
    pen.arc(SIZE / 2, SIZE / 2, 1.6, 0, Math.PI * 2);
    pen.fill();
  },
  plain: () => undefined,
};

/** A pattern in two colours; the ground alone where the browser gives no canvas to draw it on. */
export function hatched(hatching: Hatching, ground: string, line: string): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = SIZE;
  tile.height = SIZE;
  const pen = tile.getContext('2d');
  if (!pen) return ground;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, SIZE, SIZE);
  pen.fillStyle = line;
  pen.strokeStyle = line;
  pen.lineWidth = 2;
  strokes[hatching](pen);
  return pen.createPattern(tile, 'repeat') ?? ground;
}
