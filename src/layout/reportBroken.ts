/** Says that a page broke, by the kind of error alone: its message can hold a person's data. */
export function reportBroken(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: whoever looks into it has to find it somewhere.
  console.error(`A page broke: ${error instanceof Error ? error.name : typeof error}`);
}
