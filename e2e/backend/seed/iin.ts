import { checkDigit } from '../../../src/policy/iin';

export type Sex = 'male' | 'female';

/** The seventh digit: 1 and 2 for the 19th century, 3 and 4 for the 20th, 5 and 6 for the 21st; odd for men. */
function centuryDigit(year: number, sex: Sex): number {
  return 2 * (Math.floor(year / 100) - 18) + (sex === 'male' ? 1 : 2);
}

/** Issues IINs, each once: a running number for each birth date and sex, scattered so that neighbours differ. */
export class IinRegister {
  private readonly issued = new Map<string, number>();

  /** `birthDate` is YYYY-MM-DD. */
  issue(birthDate: string, sex: Sex): string {
    const head =
      birthDate.slice(2, 4) +
      birthDate.slice(5, 7) +
      birthDate.slice(8, 10) +
      String(centuryDigit(Number(birthDate.slice(0, 4)), sex));
    let running = this.issued.get(head) ?? 0;
    for (;;) {
      if (running >= 10_000) throw new RangeError(`no IIN is left for ${birthDate}`);
      const eleven = head + String((running * 7919 + Number(head) * 3571) % 10_000).padStart(4, '0');
      running += 1;
      const last = checkDigit(eleven);
      if (last === null) continue;
      this.issued.set(head, running);
      return eleven + String(last);
    }
  }
}
