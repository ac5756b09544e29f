import type { Sex } from './iin';
import {
  inRussianLetters,
  kazakhPatronymic,
  russianPatronymic,
  surnameFor,
  surnameFromStem,
} from './nameForms';
import { kazakhMen, kazakhSurnameStems, kazakhWomen } from './names/kazakh';
import { germans, koreans, tatars, ukrainians, uyghurs, uzbeks } from './names/others';
import { russianMen, russianSurnames, russianWomen } from './names/slavic';
import { type Random, Weighted } from './random';

export interface PersonName {
  lastName: string;
  firstName: string;
  middleName: string | null;
  sex: Sex;
  /** The language in which the person deals with the company. */
  locale: 'kk' | 'ru';
}

const russians = { men: russianMen, women: russianWomen, surnames: russianSurnames };

/** Shares of the country's people (census of 2021, rounded); null stands for Kazakhs, whose names have their own rules. */
const communities = new Weighted([
  [null, 70.4],
  [russians, 15.2],
  [uzbeks, 4.2],
  [ukrainians, 2.7],
  [uyghurs, 2],
  [germans, 1.9],
  [tatars, 1.6],
  [koreans, 1.2],
]);

export function makeName(random: Random): PersonName {
  const sex: Sex = random.chance(0.5) ? 'male' : 'female';
  const community = communities.pick(random);
  if (community === null) return kazakhName(random, sex);
  const given = sex === 'male' ? community.men : community.women;
  const hasPatronymic = community !== koreans ? random.chance(0.93) : random.chance(0.8);
  return {
    lastName: surnameFor(random.pick(community.surnames), sex),
    firstName: random.pick(given),
    middleName: hasPatronymic ? russianPatronymic(random.pick(community.men), sex) : null,
    sex,
    locale: random.chance(0.03) ? 'kk' : 'ru',
  };
}

function kazakhName(random: Random, sex: Sex): PersonName {
  const locale = random.chance(0.62) ? 'kk' : 'ru';
  const spell = random.chance(locale === 'kk' ? 0.9 : 0.3) ? (word: string) => word : inRussianLetters;
  return {
    lastName: spell(kazakhSurname(random, sex)),
    firstName: spell(random.pick(sex === 'male' ? kazakhMen : kazakhWomen)),
    middleName: kazakhMiddleName(random, sex, spell),
    sex,
    locale,
  };
}

/** Most carry -ов or -ев, many the bare name of a forefather, a few «son of» or «daughter of». */
function kazakhSurname(random: Random, sex: Sex): string {
  const stem = random.pick(kazakhSurnameStems);
  const pattern = random.next();
  if (pattern < 0.7) return surnameFor(surnameFromStem(stem), sex);
  if (pattern < 0.95) return stem;
  return kazakhPatronymic(stem, sex);
}

function kazakhMiddleName(random: Random, sex: Sex, spell: (word: string) => string): string | null {
  const father = random.pick(kazakhMen);
  const pattern = random.next();
  if (pattern < 0.55) return spell(kazakhPatronymic(father, sex));
  if (pattern < 0.85) return russianPatronymic(spell(father), sex);
  return null;
}
