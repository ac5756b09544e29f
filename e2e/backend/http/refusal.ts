/** Why a field is refused: a code that the client translates, and what its sentence needs. */
export interface FieldRefusal {
  message: string;
  args?: Record<string, unknown>;
}
export type FieldRefusals = Record<string, FieldRefusal>;

interface Details {
  errors?: FieldRefusals;
  current?: unknown;
  headers?: Record<string, string>;
}

/** An answer other than success; thrown, so that a transaction that it ends writes nothing. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly details: Details = {},
  ) {
    super(code);
    this.name = 'Refusal';
  }
}

export function notFound(): Refusal {
  return new Refusal(404, 'not_found');
}

export function invalid(errors: FieldRefusals): Refusal {
  return new Refusal(422, 'invalid', { errors });
}

export function stale(current: unknown): Refusal {
  return new Refusal(409, 'stale', { current });
}

/** Refuses where there is anything to refuse: all of it at once. */
export function refuseIfAny(errors: FieldRefusals): void {
  if (Object.keys(errors).length > 0) throw invalid(errors);
}
