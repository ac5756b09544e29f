/** A Kazakh phone number as it is kept, `+7XXXXXXXXXX`; null where the text is none. */
export function readPhone(text: string): string | null {
  const digits = text.replace(/[\s()\-+]/g, '');
  return /^[78]\d{10}$/.test(digits) ? `+7${digits.slice(1)}` : null;
}

/** An e-mail address as it is kept, in lower case; null where the text is none. */
export function readEmail(text: string): string | null {
  const address = text.trim().toLowerCase();
  return address.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) ? address : null;
}
