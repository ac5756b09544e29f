const LONGEST_EMAIL = 254;

/** A Kazakh phone number as it is kept, `+7XXXXXXXXXX`, from the ways in which people write it; null where it is none. */
export function readPhone(text: string): string | null {
  const digits = text.replace(/[\s()\p{Pd}\p{Cf}]/gu, '');
  return /^(?:\+?7|8)\d{10}$/.test(digits) ? `+7${digits.slice(-10)}` : null;
}

/** An e-mail address as it is kept, in lower case; null where the text is none. */
export function readEmail(text: string): string | null {
  const address = text.trim().toLowerCase();
  const isOne = address.length <= LONGEST_EMAIL && /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(address);
  return isOne ? address : null;
}
