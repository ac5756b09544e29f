import { openAreas } from './i18n';
import type { LaterArea } from './loadLanguage';

/**
 * What a page, dialog or panel is loaded by: its code, and beside it the texts of the areas that it shows. The start
 * brings those of the frame and the queue alone. It is there when both are, and has failed where either has:
 *
 *     const AuditPage = lazy(withTexts(() => import('./AuditPage'), 'audit', 'enums'));
 *
 * laterTexts.test.ts says which areas a module shows, and fails where it names others.
 */
export function withTexts<Module>(
  load: () => Promise<Module>,
  ...areas: readonly LaterArea[]
): () => Promise<Module> {
  return async () => {
    const [module] = await Promise.all([load(), openAreas(areas)]);
    return module;
  };
}
