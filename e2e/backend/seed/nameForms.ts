import { fold } from '../db/fold';
import type { Sex } from './iin';
import { irregularPatronymics } from './names/slavic';

/** The same word as it stands in papers that were made with a Russian keyboard. */
export function inRussianLetters(word: string): string {
  return word.replace(/[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/g, (letter) => {
    const neighbour = fold(letter);
    return letter === letter.toLowerCase() ? neighbour : neighbour.toUpperCase();
  });
}

/** A surname of the Russian pattern in the form of the sex; other surnames have one form for both. */
export function surnameFor(masculine: string, sex: Sex): string {
  if (sex === 'male') return masculine;
  if (/(ов|ев|ёв|ин|ын)$/.test(masculine)) return `${masculine}а`;
  if (/(ый|ий|ой)$/.test(masculine)) return `${masculine.slice(0, -2)}ая`;
  return masculine;
}

/** The masculine surname in -ов or -ев from a forefather's Kazakh name. */
export function surnameFromStem(stem: string): string {
  if (/й$/.test(stem)) return `${stem.slice(0, -1)}ев`;
  if (/[ыі]$/.test(stem)) return `${stem.slice(0, -1)}иев`;
  if (/[аәиюэежшчц]$/.test(stem)) return `${stem}ев`;
  return `${stem}ов`;
}

/** The Kazakh patronymic: «son of», «daughter of», written together. */
export function kazakhPatronymic(father: string, sex: Sex): string {
  return father + (sex === 'male' ? 'ұлы' : 'қызы');
}

/** The Russian patronymic in -ович/-евич or -овна/-евна. */
export function russianPatronymic(father: string, sex: Sex): string {
  const irregular = irregularPatronymics[father];
  if (irregular) return irregular[sex === 'male' ? 0 : 1];
  const stem = patronymicStem(father);
  return stem + (sex === 'male' ? 'ич' : 'на');
}

function patronymicStem(father: string): string {
  if (/ий$/.test(father)) return `${father.slice(0, -2)}${/[кх]ий$/.test(father) ? 'иев' : 'ьев'}`;
  if (/[йь]$/.test(father)) return `${father.slice(0, -1)}ев`;
  if (/[ыі]$/.test(father)) return `${father.slice(0, -1)}иев`;
  if (/[аәяеиуюжшчц]$/.test(father)) return `${father}ев`;
  return `${father}ов`;
}

const latin: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  қ: 'q',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'h',
  һ: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** A name in the letters that an e-mail address takes. */
export function transliterated(word: string): string {
  let text = '';
  for (const letter of word.toLowerCase()) text += latin[letter] ?? '';
  return text;
}
