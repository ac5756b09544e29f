const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Hours east of Greenwich of the names in RFC 5322, 4.3; single letters say nothing and count as UTC there. */
const zoneHours: Partial<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

const dateTime =
  /^(?:[a-z]+ ?, ?)?(\d{1,2}) ([a-z]{3})[a-z]* (\d{2,4}) (\d{1,2}) ?: ?(\d{2})(?: ?: ?(\d{2}))? ([+-]\d{4}|[a-z]{1,4})$/i;

/** Comments stand in brackets, and brackets may stand in them. */
function withoutComments(text: string): string {
  let depth = 0;
  let plain = '';
  for (const sign of text) {
    if (sign === '(') depth += 1;
    else if (sign === ')' && depth > 0) depth -= 1;
    else if (depth === 0) plain += sign;
  }
  return plain;
}

/** Two and three digits are of the last century, but for 00 to 49 (RFC 5322, 4.3). */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 3) return year;
  return digits.length === 2 && year < 50 ? year + 2000 : year + 1900;
}

/** Minutes east of Greenwich; null for a name that no standard knows. */
function offsetOf(zone: string): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(zone) ?? [];
  if (sign) return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const name = zone.toUpperCase();
  if (name.length === 1 || ['UT', 'UTC', 'GMT'].includes(name)) return 0;
  const named = zoneHours[name];
  return named === undefined ? null : named * 60;
}

/** A date of a mail (RFC 5322, 3.3 and 4.3) as RFC 3339 in UTC; null where it is none, or its zone is not said. */
export function readMailDate(text: string): string | null {
  const plain = withoutComments(text).replace(/\s+/g, ' ').trim();
  const [, day = '', month = '', year = '', hour, minute, second = '0', zone = ''] =
    dateTime.exec(plain) ?? [];
  const offset = offsetOf(zone);
  const monthIndex = months.indexOf(month.toLowerCase());
  if (offset === null || monthIndex < 0) return null;
  const local = new Date(
    Date.UTC(fullYear(year), monthIndex, Number(day), Number(hour), Number(minute), Number(second)),
  );
  const isReal = local.getUTCDate() === Number(day) && local.getUTCHours() === Number(hour);
  return isReal ? new Date(local.getTime() - offset * 60_000).toISOString() : null;
}

/** The instant of a Received header: what stands after its last semicolon (RFC 5321, 4.4). */
export function receivedDate(header: string): string | null {
  const plain = withoutComments(header);
  return plain.includes(';') ? readMailDate(plain.slice(plain.lastIndexOf(';') + 1)) : null;
}
