import type { ParseKeys } from 'i18next';
import { describe, expectTypeOf, it } from 'vitest';
import type { RequestStatus } from '../requests/transitions';
import { i18n } from './i18n';

// The compiler is what tests here: `npm run check:types` fails where one of these begins to hold no longer.
describe('keys of texts', () => {
  it('are known to the compiler, plural forms by their base alone', () => {
    expectTypeOf<'common.close'>().toExtend<ParseKeys>();
    expectTypeOf<'errors.steps_open'>().toExtend<ParseKeys>();
    expectTypeOf<`enums.requestStatus.${RequestStatus}`>().toExtend<ParseKeys>();
    expectTypeOf<'common.nothing'>().not.toExtend<ParseKeys>();
    expectTypeOf<`enums.nothing.${RequestStatus}`>().not.toExtend<ParseKeys>();
  });

  it('give a text, never null', () => {
    expectTypeOf(() => i18n.t('common.close')).returns.toEqualTypeOf<string>();
  });

  it('that are unknown do not compile', () => {
    // @ts-expect-error there is no such key
    expectTypeOf(() => i18n.t('common.nothing')).toBeFunction();
    // @ts-expect-error a branch is no text
    expectTypeOf(() => i18n.t('common')).toBeFunction();
  });
});
