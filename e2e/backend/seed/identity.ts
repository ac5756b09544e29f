import { addDays, addMonths, type Day } from '../../../src/deadlines/almatyTime';
import { IinRegister } from './iin';
import { transliterated } from './nameForms';
import { places, streets } from './notes';
import type { PersonName } from './person';
import { type Random, Weighted } from './random';
import type { Row } from './rows';

const operators = ['700', '701', '702', '705', '707', '708', '747', '771', '775', '776', '777', '778'];
const linesPerOperator = 10_000_000;
const cities = new Weighted(places.map((place) => [place, place.weight] as const));
const mailHosts = ['mail.example', 'post.example', 'inbox.example', 'pochta.example'];

/** Gives each client papers and addresses that no other client has. */
export class IdentityOffice {
  private readonly iins = new IinRegister();

  make(
    person: PersonName,
    facts: { clientId: number; birthDate: Day; today: Day; random: Random },
  ): Row<'client_identities'> {
    const { clientId, birthDate, random } = facts;
    const registered = address(person.locale, random);
    return {
      clientId,
      iin: this.iins.issue(birthDate, person.sex),
      birthPlace: random.chance(0.9) ? cities.pick(random)[person.locale] : null,
      phone: random.chance(0.97) ? phone(clientId) : null,
      email: random.chance(0.88) ? email(person, clientId, random) : null,
      registrationAddress: random.chance(0.85) ? registered : null,
      residenceAddress: random.chance(0.7)
        ? random.chance(0.8)
          ? registered
          : address(person.locale, random)
        : null,
      document: random.chance(0.8) ? paper(person.locale, facts) : null,
    };
  }
}

/** Runs through all numbers in a scattered order (7919 shares no factor with their count), so none comes twice. */
function scattered(index: number, count: number): number {
  return (index * 7919 + 4_567_891) % count;
}

function phone(clientId: number): string {
  const line = scattered(clientId, operators.length * linesPerOperator);
  const operator = operators[Math.floor(line / linesPerOperator)] ?? '700';
  return `+7${operator}${String(line % linesPerOperator).padStart(7, '0')}`;
}

function email(person: PersonName, clientId: number, random: Random): string {
  const first = transliterated(person.firstName);
  const last = transliterated(person.lastName);
  const name = random.chance(0.5) ? `${first}.${last}` : `${last}.${first.slice(0, 1)}`;
  return `${name}${clientId}@${random.pick(mailHosts)}`;
}

function address(locale: 'kk' | 'ru', random: Random): string {
  const place = cities.pick(random);
  const street = random.pick(streets);
  const house = random.int(1, 180);
  const flat = random.chance(0.75) ? random.int(1, 120) : null;
  if (locale === 'kk')
    return `${place.kk}, ${street.kk}, ${house}-үй${flat === null ? '' : `, ${flat}-пәтер`}`;
  return `${place.ru}, ${street.ru}, д. ${house}${flat === null ? '' : `, кв. ${flat}`}`;
}

/** An identity card holds ten years from 16; children have the birth certificate. */
function paper(
  locale: 'kk' | 'ru',
  { clientId, birthDate, today, random }: { clientId: number; birthDate: Day; today: Day; random: Random },
): Row<'client_identities'>['document'] {
  const number = String(scattered(clientId, 60_000_000)).padStart(8, '0');
  const cardFrom = addMonths(birthDate, 16 * 12);
  if (addDays(cardFrom, 60) > today) {
    return {
      kind: 'birth_certificate',
      number,
      issuedAt: addDays(birthDate, random.int(5, 40)),
      expiresAt: null,
      issuer: locale === 'kk' ? 'ҚР Әділет министрлігі' : 'Министерство юстиции РК',
    };
  }
  const newest = addMonths(today, -random.int(1, 118));
  const issuedAt = newest > cardFrom ? newest : addDays(cardFrom, random.int(5, 50));
  return {
    kind: random.chance(0.93) ? 'identity_card' : 'passport',
    number: `0${number}`,
    issuedAt,
    expiresAt: addMonths(issuedAt, 120),
    issuer: locale === 'kk' ? 'ҚР Ішкі істер министрлігі' : 'Министерство внутренних дел РК',
  };
}
