import { loadLanguage } from './i18n/loadLanguage';
import { locales } from './i18n/locales';

/** The app's code did not come (a lost connection, a new release): the page says so, in both languages. */
export async function sayNotStarted(root: HTMLElement): Promise<void> {
  const languages = await Promise.allSettled(locales.map(loadLanguage));
  const texts = languages.flatMap((language) => (language.status === 'fulfilled' ? [language.value] : []));
  root.replaceChildren(
    ...texts.map(({ start }) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = start.failed;
      return paragraph;
    }),
  );
  root.setAttribute('role', 'alert');
}
