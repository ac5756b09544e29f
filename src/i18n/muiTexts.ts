import type { TFunction } from 'i18next';

/**
 * The texts that MUI's own components bring along, for a theme's `components`. Whoever is the first to use another
 * component with words inside (a pagination, an autocomplete) adds them here and to i18n/kk/mui.json, i18n/ru/mui.json.
 */
export function muiTexts(t: TFunction) {
  return { MuiAlert: { defaultProps: { closeText: t('mui.alert.close') } } };
}
