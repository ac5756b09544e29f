const reported = new Set<string>();

/** Says once that a text is missing, by its key alone: values may identify a person. The browser tests fail on it. */
export function reportMissingKey(key: string): void {
  if (reported.has(key)) return;
  reported.add(key);
  // biome-ignore lint/suspicious/noConsole: a missing text must be found by the tests and by support.
  console.error(`i18n: missing key ${key}`);
}
