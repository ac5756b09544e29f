import { describe, expect, it } from 'vitest';
import { ruLater } from './languages/ru';
import { loadedParts, shownBy } from './shownAreas.fixture';
import { filesOnDisk } from './texts.fixture';

const later: readonly string[] = Object.keys(ruLater);
const laterShownBy = (path: string) => shownBy(path).filter((area) => later.includes(area));

const startCode = ['src/main.ts', 'src/App.tsx'];
/** react-admin asks for the first two, and the third speaks before i18next does. */
const notAskedByKey = ['ra.start', 'resources', 'start'];

describe('the texts of the start', () => {
  it('are all that its code shows', () => {
    expect(startCode.flatMap(laterShownBy)).toEqual([]);
  });

  it('are no more: an area that pages alone show comes with them', () => {
    const ofStart = filesOnDisk('ru').filter((file) => !later.includes(file));
    const shown = new Set(startCode.flatMap(shownBy));
    expect(ofStart.filter((file) => !shown.has(file))).toEqual(notAskedByKey);
  });
});

describe('what is loaded on its own', () => {
  const parts = loadedParts.filter(({ path }) => !startCode.includes(path));

  it('is what a page, a dialog or a panel is', () => {
    expect(parts.length).toBeGreaterThan(25);
  });

  it.each(parts)('names the areas whose texts it shows: $path', ({ path, areas }) => {
    expect(areas).toEqual(laterShownBy(path));
  });
});
