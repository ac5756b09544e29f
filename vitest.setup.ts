import fc from 'fast-check';
import i18next from 'i18next';
import { addAllTexts } from './src/i18n/texts.fixture';

// A module under test has the texts that the page around it would have brought.
i18next.on('initialized', () => addAllTexts(i18next));

/** The same examples in every run, so that a commit is green or it is not; another seed looks at others. */
fc.configureGlobal({ seed: Number(process.env.KELISIM_SEED ?? 2026) });

/** A page under test has as long to say something on a slow machine as a browser test gives it: a second was too little. */
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 10_000 });
}
