import { recipientCategoryValues } from '../../api/contract';
import { type RecipientRecord, UNKNOWN } from '../../api/records';
import { isDay } from '../../deadlines/almatyTime';
import { readFullDay, writeDay } from '../../ui/writtenDay';

export const recipientFields = [
  'name',
  'category',
  'bin',
  'country',
  'contractNumber',
  'contractValidFrom',
  'contractValidUntil',
  'protectionConfirmedAt',
] as const;
export type RecipientField = (typeof recipientFields)[number];

/** A recipient as somebody types it: every field is a text, a day is `DD.MM.YYYY`. */
export type RecipientText = Readonly<Record<RecipientField, string>>;

export const blankRecipient: RecipientText = {
  name: '',
  category: '',
  bin: '',
  country: 'KZ',
  contractNumber: '',
  contractValidFrom: '',
  contractValidUntil: '',
  protectionConfirmedAt: '',
};

const dayText = (day: string | null | undefined) => (day && isDay(day) ? writeDay(day) : (day ?? ''));

export function textOfRecipient(recipient: RecipientRecord): RecipientText {
  return {
    name: recipient.name,
    category: recipient.category,
    bin: recipient.bin ?? '',
    country: recipient.country,
    contractNumber: recipient.contractNumber ?? '',
    contractValidFrom: dayText(recipient.contractValidFrom),
    contractValidUntil: dayText(recipient.contractValidUntil),
    protectionConfirmedAt: dayText(recipient.protectionConfirmedAt),
  };
}

/** The category that a text names; unknown where it names none of the contract's. */
export const categoryOf = (text: string): RecipientRecord['category'] =>
  recipientCategoryValues.find((value) => value === text) ?? UNKNOWN;

export type RecipientProblem =
  | 'nameMissing'
  | 'categoryMissing'
  | 'bin'
  | 'country'
  | 'numberMissing'
  | 'day'
  | 'untilBeforeFrom'
  | 'inFuture';
export type RecipientProblems = Partial<Record<RecipientField, RecipientProblem>>;

type RecipientBody = Omit<RecipientRecord, 'id' | 'version' | 'unreadable'>;
export type RecipientRead =
  | { problems: null; body: RecipientBody }
  | { problems: RecipientProblems; body: null };

const dayFields = ['contractValidFrom', 'contractValidUntil', 'protectionConfirmedAt'] as const;

interface Read {
  bin: string;
  country: string;
  days: Record<(typeof dayFields)[number], string | null>;
}

function readParts(text: RecipientText): Read {
  return {
    bin: text.bin.replace(/\s/g, ''),
    country: text.country.trim().toUpperCase(),
    days: {
      contractValidFrom: readFullDay(text.contractValidFrom),
      contractValidUntil: readFullDay(text.contractValidUntil),
      protectionConfirmedAt: readFullDay(text.protectionConfirmedAt),
    },
  };
}

/** What is wrong with each field, if anything. */
function problemsOf(text: RecipientText, { bin, country, days }: Read, today: string): RecipientProblems {
  const { contractValidFrom: from, contractValidUntil: until, protectionConfirmedAt: confirmed } = days;
  return {
    ...(text.name.trim() === '' && { name: 'nameMissing' }),
    ...(categoryOf(text.category) === UNKNOWN && { category: 'categoryMissing' }),
    ...(bin !== '' && !/^\d{12}$/.test(bin) && { bin: 'bin' }),
    ...(!/^[A-Z]{2}$/.test(country) && { country: 'country' }),
    // Without a number there is no contract, whatever days it has: the verdict would not see it.
    ...((from || until) && text.contractNumber.trim() === '' && { contractNumber: 'numberMissing' }),
    ...(from && until && until < from && { contractValidUntil: 'untilBeforeFrom' }),
    ...(confirmed && confirmed > today && { protectionConfirmedAt: 'inFuture' }),
    ...Object.fromEntries(
      dayFields.flatMap((field) =>
        text[field].trim() !== '' && days[field] === null ? [[field, 'day' as const]] : [],
      ),
    ),
  };
}

/**
 * What goes to the backend, or what keeps it from going.
 * @param today in Almaty: nobody has confirmed anything later than that
 */
export function readRecipient(text: RecipientText, today: string): RecipientRead {
  const read = readParts(text);
  const problems = problemsOf(text, read, today);
  if (Object.keys(problems).length > 0) return { problems, body: null };
  const body = {
    name: text.name.trim(),
    category: categoryOf(text.category),
    bin: read.bin || null,
    country: read.country,
    contractNumber: text.contractNumber.trim() || null,
    ...read.days,
  };
  return { problems: null, body };
}

/** The fields in which two texts differ. */
export const differingFields = (one: RecipientText, other: RecipientText): RecipientField[] =>
  recipientFields.filter((field) => one[field] !== other[field]);

/** What was typed, on top of the record as somebody else has changed it meanwhile. */
export function onTopOf(current: RecipientText, base: RecipientText, typed: RecipientText): RecipientText {
  const own = differingFields(base, typed).map((field) => [field, typed[field]]);
  return { ...current, ...Object.fromEntries(own) };
}
