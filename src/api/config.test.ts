import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, parseConfig } from './config';

const published: unknown = JSON.parse(
  readFileSync(new URL('../../public/config.json', import.meta.url), 'utf8'),
);

function fieldAtFault(json: unknown): string {
  try {
    parseConfig(json);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'none';
}

describe('public/config.json', () => {
  it('as it is published can be read', () => {
    expect(parseConfig(published)).toMatchObject({ apiUrl: '/api', demo: { users: [] } });
  });

  it('may leave out everything', () => {
    expect(parseConfig({})).toEqual({
      apiUrl: '/api',
      defaultLocale: 'kk',
      thresholds: { criticalWorkingMinutes: 120, soonCalendarDays: 30 },
      demo: { users: [], password: '' },
    });
  });

  it('sets each of its fields', () => {
    const config = {
      apiUrl: 'https://backend.example/v1',
      defaultLocale: 'ru',
      thresholds: { criticalWorkingMinutes: 60, soonCalendarDays: 0 },
    };
    const demo = { demoUsers: ['support', 'manager'], demoPassword: 'as told' };
    expect(parseConfig({ ...config, ...demo })).toEqual({
      ...config,
      demo: { users: ['support', 'manager'], password: 'as told' },
    });
  });

  it('may end the address of the backend with a slash', () => {
    expect(parseConfig({ apiUrl: '/desk/api/' }).apiUrl).toBe('/desk/api');
  });

  it.each<[field: string, json: unknown]>([
    ['config.json', null],
    ['config.json', []],
    ['config.json', 'apiUrl'],
    ['apiUrl', { apiUrl: 7 }],
    ['apiUrl', { apiUrl: '' }],
    ['apiUrl', { apiUrl: 'api' }],
    ['apiUrl', { apiUrl: 'http://' }],
    ['apiUrl', { apiUrl: 'ftp://backend.example' }],
    ['defaultLocale', { defaultLocale: 'en' }],
    ['defaultLocale', { defaultLocale: ['ru'] }],
    ['thresholds', { thresholds: 120 }],
    ['thresholds', { thresholds: [] }],
    ['thresholds.criticalWorkingMinutes', { thresholds: { criticalWorkingMinutes: '120' } }],
    ['thresholds.criticalWorkingMinutes', { thresholds: { criticalWorkingMinutes: -1 } }],
    ['thresholds.soonCalendarDays', { thresholds: { soonCalendarDays: Number.POSITIVE_INFINITY } }],
    ['demoUsers', { demoUsers: 'support' }],
    ['demoUsers', { demoUsers: ['support', 7] }],
    ['demoPassword', { demoPassword: 7 }],
  ])('names %s where it cannot be used: %j', (field, json) => {
    expect(fieldAtFault(json)).toBe(field);
  });
});
