/** All texts of one language: a file of i18n/ru for each area of the desk; a new area is added here and in kk.ts. */
import common from '../../../i18n/ru/common.json';

export const ru = { common };
