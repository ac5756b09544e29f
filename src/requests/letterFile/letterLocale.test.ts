import { expect, it } from 'vitest';
import { letterLocale } from './letterLocale';

it.each([
  ['Келісімімді қайтарып аламын.', 'kk'],
  ['Сәлеметсіз бе! Маған хабарласпаңыз.', 'kk'],
  ['Өтініш', 'kk'],
  ['Отзываю своё согласие.', 'ru'],
  ['Прошу не звонить. Әсел Қабдолла, Қабанбай батыр даңғылы', 'ru'],
  ['Иванов', 'ru'],
  ['Please call me', null],
  ['', null],
])('%s is %s', (text, locale) => {
  expect(letterLocale(text)).toBe(locale);
});
