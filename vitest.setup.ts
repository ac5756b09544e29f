import i18next from 'i18next';
import { addAllTexts } from './src/i18n/texts.fixture';

// A module under test has the texts that the page around it would have brought.
i18next.on('initialized', () => addAllTexts(i18next));

/** A page under test has as long to say something on a slow machine as a browser test gives it: a second was too little. */
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 10_000 });
}
