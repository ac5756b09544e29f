const dot = '•';

/** The last four digits of an IIN: `••••••••4321`. */
export function maskIin(iin: string): string {
  return dot.repeat(8) + iin.slice(-4);
}

/** The country and the last two digits of a phone number `+7XXXXXXXXXX`: `+7 ••• ••• •• 67`. */
export function maskPhone(phone: string): string {
  return `${phone.slice(0, 2)} ${dot.repeat(3)} ${dot.repeat(3)} ${dot.repeat(2)} ${phone.slice(-2)}`;
}

/** The first letter and the domain of an e-mail address: `a•••@mail.kz`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}${dot.repeat(3)}${email.slice(at)}`;
}
