/** All texts of one language: a file of i18n/kk for each area of the desk; a new area is added here and in ru.ts. */
import common from '../../../i18n/kk/common.json';

export const kk = { common };
