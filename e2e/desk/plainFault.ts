/** A fault that has a plain cause and a way out: its message is all that a person needs to see. */
export class PlainFault extends Error {
  override readonly name = 'PlainFault';
}

/** The code of a fault of the system, as EADDRINUSE; undefined for any other. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Ends the process as a person expects: a plain message for a plain fault, the whole trace for a mistake of ours. */
export function failWith(error: unknown): never {
  console.error(error instanceof PlainFault ? `\n${error.message}` : error);
  process.exit(1);
}
