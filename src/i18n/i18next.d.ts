import 'i18next';
import type { ru } from './languages/ru';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    nsSeparator: false;
    returnNull: false;
    resources: { translation: typeof ru };
  }
}
