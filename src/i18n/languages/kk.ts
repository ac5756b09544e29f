/** All texts of one language: a file of i18n/kk for each area of the desk; a new area is added here and in ru.ts. */
import clauses from '../../../i18n/kk/clauses.json';
import common from '../../../i18n/kk/common.json';
import deadlines from '../../../i18n/kk/deadlines.json';
import enums from '../../../i18n/kk/enums.json';
import errors from '../../../i18n/kk/errors.json';
import mui from '../../../i18n/kk/mui.json';
import ra from '../../../i18n/kk/ra.json';
import resources from '../../../i18n/kk/resources.json';
import steps from '../../../i18n/kk/steps.json';

export const kk = { clauses, common, deadlines, enums, errors, mui, ra, resources, steps };
