// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n, initI18n, switchLocale } from './i18n';
import { createI18nProvider } from './i18nProvider';

const consoleError = vi.spyOn(console, 'error');

beforeAll(async () => {
  await initI18n('ru');
  await switchLocale('kk');
  await switchLocale('ru');
});

beforeEach(() => consoleError.mockReset().mockReturnValue(undefined));

const kk = createI18nProvider('kk');
const ru = createI18nProvider('ru');

describe("react-admin's provider", () => {
  it('counts by the language', () => {
    const selected = (count: number) => ru.translate('ra.action.bulk_actions', { smart_count: count });
    expect([1, 2, 5, 21, 1.5].map(selected)).toEqual([
      'Выбрана 1 запись',
      'Выбраны 2 записи',
      'Выбрано 5 записей',
      'Выбрана 21 запись',
      'Выбрано 1,5 записи',
    ]);
    expect(kk.translate('ra.action.bulk_actions', { smart_count: 5 })).toBe('5 жазба таңдалды');
  });

  it('takes a count given as text', () => {
    expect(ru.translate('ra.notification.deleted', { smart_count: '3' })).toBe('Удалены 3 записи');
  });

  it.each([[null], [undefined], [{}]])('takes options of %o', (options) => {
    expect(ru.translate('ra.action.save', options)).toBe('Сохранить');
  });

  it('fills values in as they are', () => {
    expect(ru.translate('ra.navigation.page', { page: 3 })).toBe('Перейти на страницу 3');
    expect(kk.translate('ra.navigation.page', { page: 3 })).toBe('3-бетке өту');
    expect(ru.translate('ra.action.create_item', { item: '<b>&' })).toBe('Создать: <b>&');
  });

  it('has names of the registers for one and for many', () => {
    expect(ru.translate('resources.requests.name', { smart_count: 1 })).toBe('Обращение');
    expect(ru.translate('resources.requests.name', { smart_count: 2 })).toBe('Обращения');
    expect(kk.translate('resources.requests.name', { smart_count: 2 })).toBe('Өтініштер');
  });

  it("shows react-admin's default where it offers one, without a word in the console", () => {
    expect(ru.translate('resources.requests.empty', { _: 'Готовый текст' })).toBe('Готовый текст');
    expect(ru.translate('Готовое предложение. И ещё одно.')).toBe('Готовое предложение. И ещё одно.');
    expect(consoleError).not.toHaveBeenCalled();
  });

  it('says by its key which text is missing, even where react-admin offers English for it', () => {
    expect(ru.translate('resources.requests.fields.odd', { _: 'Odd', q: 'secret' })).toBe('Odd');
    expect(ru.translate('ra.action.odd')).toBe('ra.action.odd');
    expect(consoleError.mock.calls).toEqual([
      ['i18n: missing key resources.requests.fields.odd'],
      ['i18n: missing key ra.action.odd'],
    ]);
  });

  it('has a sentence for a code of the backend that the desk does not know', () => {
    expect(ru.translate('errors.brand_new')).toBe(i18n.t('errors.unknown', { lng: 'ru' }));
    expect(consoleError).not.toHaveBeenCalled();
  });

  it('names both languages in their own words', () => {
    expect(kk.getLocales?.()).toEqual([
      { locale: 'kk', name: 'Қазақша' },
      { locale: 'ru', name: 'Русский' },
    ]);
    expect([kk.getLocale(), ru.getLocale()]).toEqual(['kk', 'ru']);
  });

  it('refuses a language that it does not have', async () => {
    await expect(ru.changeLocale('en')).rejects.toThrow('Unknown language: en');
  });
});

describe('our own texts', () => {
  it('put the Kazakh ending on a time', () => {
    const values = { time: '18:30', left: '45 мин' };
    expect(i18n.t('deadlines.label.critical', { ...values, lng: 'kk' })).toBe('18:30-ға дейін · 45 мин');
    expect(i18n.t('deadlines.label.critical', { ...values, lng: 'ru' })).toBe('до 18:30 · 45 мин');
    expect(i18n.t('deadlines.label.ahead', { date: '24 қар.', time: '18:00', lng: 'kk' })).toBe(
      '24 қар. 18:00-ге дейін',
    );
  });

  it('write large numbers in groups', () => {
    const range = (lng: string) => i18n.t('common.rangeOfTotal', { from: 1, to: 25, total: 12345, lng });
    expect(range('ru').replaceAll('\u00a0', ' ')).toBe('1–25 из 12 345');
    expect(range('kk').replaceAll('\u00a0', ' ')).toBe('12 345 ішінен 1–25');
  });

  it('count working days as desk.md has them', () => {
    const late = (count: number, lng: string) => i18n.t('deadlines.label.overdueDays', { count, lng });
    expect([1, 2, 5].map((count) => late(count, 'ru'))).toEqual([
      'просрочено на 1 раб. день',
      'просрочено на 2 раб. дня',
      'просрочено на 5 раб. дней',
    ]);
    expect(late(1, 'kk')).toBe('1 жұмыс күніне кешікті');
  });

  it('say in the console which key is missing, once and without its values', () => {
    // @ts-expect-error the compiler knows that there is no such key
    const missing = () => i18n.t('common.nothing', { name: 'secret' });
    missing();
    missing();
    expect(consoleError.mock.calls).toEqual([['i18n: missing key common.nothing']]);
  });
});
