/** Lets the page do what waits: long work in one go would hold up a click or a key. */
export const breather = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
