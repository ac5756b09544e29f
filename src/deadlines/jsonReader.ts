/** A data file (calendar, rules) is not what it must be; `path` names the place, `rules[3].promise.workingDays`. */
export class DataFileError extends Error {
  override readonly name: string = 'DataFileError';

  constructor(
    readonly path: string,
    readonly problem: string,
  ) {
    super(path ? `${path}: ${problem}` : problem);
  }
}

/** Makes the error of the file that is being read. */
export type Refuse = (path: string, problem: string) => DataFileError;

/** One place of unknown JSON and the path to it; each question either answers with the type or throws. */
export class JsonReader {
  constructor(
    private readonly value: unknown,
    private readonly refuse: Refuse,
    private readonly path = '',
  ) {}

  /** The error for this place, for the caller to throw. */
  refusal(problem: string): DataFileError {
    return this.refuse(this.path, problem);
  }

  private properties(): Record<string, unknown> {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw this.refusal('must be an object');
    }
    return Object.fromEntries(Object.entries(value));
  }

  private at(key: string, value: unknown): JsonReader {
    return new JsonReader(value, this.refuse, this.path ? `${this.path}.${key}` : key);
  }

  field(key: string): JsonReader {
    const properties = this.properties();
    const field = this.at(key, Object.hasOwn(properties, key) ? properties[key] : undefined);
    if (field.value === undefined) throw field.refusal('is missing');
    return field;
  }

  optionalField(key: string): JsonReader | undefined {
    const properties = this.properties();
    return Object.hasOwn(properties, key) && properties[key] !== undefined ? this.field(key) : undefined;
  }

  entries(): [string, JsonReader][] {
    return Object.entries(this.properties()).map(([key, value]) => [key, this.at(key, value)]);
  }

  items(): JsonReader[] {
    if (!Array.isArray(this.value)) throw this.refusal('must be a list');
    return this.value.map((item: unknown, index) => {
      return new JsonReader(item, this.refuse, `${this.path}[${index}]`);
    });
  }

  isNull(): boolean {
    return this.value === null;
  }

  text(): string {
    if (typeof this.value !== 'string' || this.value.trim() === '') {
      throw this.refusal('must be a text that is not empty');
    }
    return this.value;
  }

  /** A text of which `accepts` says that it is right; `wanted` names the form for the message. */
  textLike(accepts: (text: string) => boolean, wanted: string): string {
    const text = this.text();
    if (!accepts(text)) throw this.refusal(`must be ${wanted}, and is ${JSON.stringify(text)}`);
    return text;
  }

  oneOf<T extends string>(values: readonly T[]): T {
    const found = values.find((value) => value === this.value);
    if (found === undefined) throw this.refusal(`must be one of ${values.join(', ')}`);
    return found;
  }

  integer(from: number, to: number): number {
    if (
      typeof this.value !== 'number' ||
      !Number.isInteger(this.value) ||
      this.value < from ||
      this.value > to
    ) {
      throw this.refusal(`must be a whole number from ${from} to ${to}`);
    }
    return this.value;
  }
}
