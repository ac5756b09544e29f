// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { CoreAdminContext, memoryStore, useLocale, useTranslate } from 'react-admin';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n, initI18n, switchLocale } from './i18n';
import { useI18nProvider } from './i18nProvider';
import { storedLocale, storeLocale } from './localeChoice';
import { TextsProvider } from './TextsProvider';
import { useFormats } from './useFormats';
import { useLocaleSwitch } from './useLocaleSwitch';
import { useTranslation } from './useTranslation';

function Page() {
  const translate = useTranslate();
  const { t } = useTranslation();
  const formats = useFormats();
  const { locale, switchTo } = useLocaleSwitch();
  return (
    <>
      <input aria-label="note" defaultValue="" />
      <p data-testid="react-admin">{translate('ra.action.save')}</p>
      <p data-testid="desk">{t('common.close')}</p>
      <p data-testid="day">{formats.day('2026-11-22')}</p>
      <p data-testid="locale">{useLocale()}</p>
      <button type="button" onClick={() => switchTo(locale === 'kk' ? 'ru' : 'kk')}>
        switch
      </button>
    </>
  );
}

const store = memoryStore();

function Desk() {
  return (
    <TextsProvider>
      <DeskInItsLanguage />
    </TextsProvider>
  );
}

function DeskInItsLanguage() {
  const i18nProvider = useI18nProvider();
  return (
    <CoreAdminContext i18nProvider={i18nProvider} store={store}>
      <Page />
    </CoreAdminContext>
  );
}

const shown = () => ['react-admin', 'desk', 'day', 'locale'].map((id) => screen.getByTestId(id).textContent);

beforeEach(async () => {
  localStorage.clear();
  await initI18n('ru');
});

afterEach(cleanup);

describe('a language switch', () => {
  it('changes every text and keeps the page with what is typed in it', async () => {
    render(<Desk />);
    const input = screen.getByLabelText<HTMLInputElement>('note');
    fireEvent.input(input, { target: { value: 'half a sentence' } });
    expect(shown()).toEqual(['Сохранить', 'Закрыть', '22 ноября 2026 г.', 'ru']);
    expect(document.documentElement.lang).toBe('ru');

    fireEvent.click(screen.getByText('switch'));
    await waitFor(() => expect(shown()).toEqual(['Сақтау', 'Жабу', '2026 ж. 22 қараша', 'kk']));
    expect(document.documentElement.lang).toBe('kk');
    expect(screen.getByLabelText('note')).toBe(input);
    expect(input.value).toBe('half a sentence');
    expect(storedLocale()).toBe('kk');

    fireEvent.click(screen.getByText('switch'));
    await waitFor(() => expect(shown()[0]).toBe('Сохранить'));
    expect(screen.getByLabelText('note')).toBe(input);
    expect(input.value).toBe('half a sentence');
  });

  it('asked for twice at once ends in the later language', async () => {
    await switchLocale('ru');
    await Promise.all([switchLocale('kk'), switchLocale('ru')]);
    expect(i18n.language).toBe('ru');
    expect(storedLocale()).toBe('ru');
  });

  it("would lose it by react-admin's own way: this is what the desk keeps away from", async () => {
    render(<Desk />);
    const input = screen.getByLabelText('note');
    act(() => store.setItem('locale', 'kk'));
    await waitFor(() => expect(screen.getByLabelText('note')).not.toBe(input));
    act(() => store.removeItem('locale'));
  });
});

describe('the language chosen on this workstation', () => {
  it('is none before anybody chose, and none where it is not one of ours', () => {
    expect(storedLocale()).toBeUndefined();
    storeLocale('kk');
    expect(storedLocale()).toBe('kk');
    localStorage.setItem('kelisim.locale', 'xx');
    expect(storedLocale()).toBeUndefined();
  });

  it('is none where the browser refuses storage', () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    const refused = [
      vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse),
      vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse),
    ];
    expect(storedLocale()).toBeUndefined();
    expect(() => storeLocale('ru')).not.toThrow();
    for (const spy of refused) expect(spy).toHaveBeenCalled();
    for (const spy of refused) spy.mockRestore();
  });
});
