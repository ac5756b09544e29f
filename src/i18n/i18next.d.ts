import 'i18next';
import type { ru, ruLater } from './languages/ru';

type Later = { [Area in keyof typeof ruLater]: Awaited<ReturnType<(typeof ruLater)[Area]>>['default'] };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    nsSeparator: false;
    returnNull: false;
    resources: { translation: typeof ru & Later };
  }
}
