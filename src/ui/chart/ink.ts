/** What a chart is drawn with: the theme's colours as they are now, and the page's letters. */
export interface Ink {
  /** By its name in the theme's palette, as `error-main`. */
  colour: (name: string) => string;
  text: { color: string; font: { family: string; size: number } };
  grid: { color: string };
}

export function inkOf(canvas: HTMLCanvasElement): Ink {
  const style = getComputedStyle(canvas);
  const colour = (name: string) => style.getPropertyValue(`--mui-palette-${name}`).trim();
  return {
    colour,
    text: { color: colour('text-primary'), font: { family: style.fontFamily, size: 12 } },
    grid: { color: colour('divider') },
  };
}
