// @vitest-environment jsdom
import i18next from 'i18next';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addLanguage, i18n, initI18n, switchLocale } from './i18n';
import { loadArea } from './loadLanguage';
import type { Locale } from './locales';
import { withTexts } from './withTexts';

vi.mock('./loadLanguage', { spy: true });

const loading = vi.mocked(loadArea);
const asked = () => loading.mock.calls.map(([locale, area]) => `${locale} ${area}`);
const has = (key: string, locale: Locale): boolean => i18n.exists(key, { lng: locale });
const page = async () => 'the page';

/** What is awaited until it is let go. */
function held(): { over: Promise<void>; letGo: () => void } {
  let letGo = () => {};
  const over = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { over, letGo: () => letGo() };
}

function holdNextArea(): () => void {
  const { over, letGo } = held();
  loading.mockImplementationOnce(async (locale, area) => {
    await over;
    return loadArea(locale, area);
  });
  return letGo;
}

// The other tests have all texts from the start; here each comes as it does on the desk.
i18next.off('initialized');

beforeEach(async () => {
  await initI18n('ru');
  loading.mockClear();
});

describe('a page with texts of its own', () => {
  it('is there when they are, and what the start had of the area stays', async () => {
    expect([has('requests.close.title', 'ru'), has('requests.search', 'ru')]).toEqual([false, true]);
    await expect(withTexts(page, 'requests')()).resolves.toBe('the page');
    expect([has('requests.close.title', 'ru'), has('requests.search', 'ru')]).toEqual([true, true]);
  });

  it('sends for them beside its code, all at once', async () => {
    const code = held();
    const opened = withTexts(() => code.over, 'audit', 'scan')();
    expect(asked()).toEqual(['ru audit', 'ru scan']);
    code.letGo();
    await opened;
  });

  it('waits for texts that come after the code', async () => {
    const letGo = holdNextArea();
    const order: string[] = [];
    const opened = withTexts(page, 'audit')().then(() =>
      order.push(`opened ${has('audit.fields.at', 'ru')}`),
    );
    await withTexts(page, 'scan')();
    order.push('let go');
    letGo();
    await opened;
    expect(order).toEqual(['let go', 'opened true']);
  });

  it('asks for none that is there', async () => {
    await withTexts(page, 'audit')();
    await withTexts(page, 'audit', 'scan')();
    expect(asked()).toEqual(['ru audit', 'ru scan']);
  });

  it('fails where one does not come, and opens when tried again', async () => {
    loading.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const open = withTexts(page, 'audit');
    await expect(open()).rejects.toThrow('Failed to fetch');
    await expect(open()).resolves.toBe('the page');
    expect(has('audit.fields.at', 'ru')).toBe(true);
  });
});

describe('another language', () => {
  it('is shown once it has all that is open', async () => {
    await withTexts(page, 'audit')();
    const atTheSwitch = vi.fn(() => has('audit.fields.at', 'kk'));
    i18n.on('languageChanged', atTheSwitch);
    await switchLocale('kk');
    i18n.off('languageChanged', atTheSwitch);
    expect(atTheSwitch).toHaveReturnedWith(true);
    expect(asked()).toEqual(['ru audit', 'kk audit']);
  });

  it('is not shown where a part does not come, and is when tried again', async () => {
    await withTexts(page, 'audit')();
    loading.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await expect(switchLocale('kk')).rejects.toThrow('Failed to fetch');
    expect(i18n.language).toBe('ru');
    await switchLocale('kk');
    expect(i18n.language).toBe('kk');
  });

  it('waits for a page that has opened meanwhile', async () => {
    await withTexts(page, 'audit')();
    const letGo = holdNextArea();
    const switched = switchLocale('kk');
    await vi.waitFor(() => expect(asked()).toContain('kk audit'));
    await withTexts(page, 'scan')();
    letGo();
    await switched;
    expect(has('scan.title', 'kk')).toBe(true);
  });

  it('is waited for by a page that was opening', async () => {
    const letGo = holdNextArea();
    const opened = withTexts(page, 'scan')();
    await switchLocale('kk');
    letGo();
    await opened;
    expect(has('scan.title', 'kk')).toBe(true);
  });

  it('has what is open beside the shown one, for what is written in both', async () => {
    await withTexts(page, 'audit')();
    await addLanguage('kk');
    expect([i18n.language, has('audit.fields.at', 'kk'), has('common.close', 'kk')]).toEqual([
      'ru',
      true,
      true,
    ]);
  });
});
