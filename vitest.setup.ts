/** A page under test has as long to say something on a slow machine as a browser test gives it: a second was too little. */
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/react');
  configure({ asyncUtilTimeout: 10_000 });
}

export {};
