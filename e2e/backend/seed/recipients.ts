import { addDays, addMonths, type Day } from '../../../src/deadlines/almatyTime';
import { checkDigit } from '../../../src/policy/iin';
import type { Random } from './random';
import type { Row } from './rows';

export type Recipient = Omit<Row<'recipients'>, 'nameFolded'>;
type Category = Recipient['category'];

/** How the papers of a recipient stand; `past` had a contract and a confirmation in their day, years ago. */
type Papers = 'good' | 'past' | 'lapsed' | 'no_contract' | 'old_protection' | 'no_protection';

const names: readonly (readonly [string, Category, Papers, country?: string])[] = [
  ['ТОО «Келісім Дерекқор»', 'affiliate', 'good'],
  ['ТОО «Autocheck Сервис Астана»', 'affiliate', 'good'],
  ['ТОО «Жол Тарихы»', 'affiliate', 'past'],
  ['АО «Алтын Дала Банк»', 'bank', 'good'],
  ['АО «Еуразия Несие Банкі»', 'bank', 'good'],
  ['АО «Сарыарқа Капитал»', 'bank', 'old_protection'],
  ['ТОО «МҚҰ Береке Қаржы»', 'bank', 'past'],
  ['ТОО «Көлік Базары»', 'platform_owner', 'good'],
  ['ТОО «Авто Ілгері»', 'platform_owner', 'good'],
  ['ТОО «Мотор Алаңы»', 'platform_owner', 'past'],
  ['ТОО «Дөңгелек Медиа»', 'platform_owner', 'lapsed'],
  ['ТОО «Жарнама Әлемі»', 'advertiser', 'good'],
  ['ТОО «Қызыл Алма Реклама»', 'advertiser', 'good'],
  ['ТОО «Степной Ветер Медиа»', 'advertiser', 'past'],
  ['Adreach Digital GmbH', 'advertiser', 'good', 'DE'],
  ['ИП «Баннер Плюс»', 'advertiser', 'no_contract'],
  ['АО «Дала Телеком»', 'telecom', 'good'],
  ['ТОО «Байланыс Мобайл»', 'telecom', 'good'],
  ['ТОО «Алатау СМС Сервис»', 'telecom', 'past'],
  ['ТОО «Жедел Хабар»', 'telecom', 'lapsed'],
  ['ТОО «Бұлтты Деректер»', 'contractor', 'good'],
  ['ТОО «Қорғау Технологиялары»', 'contractor', 'good'],
  ['ТОО «Сапа Колл-Орталығы»', 'contractor', 'good'],
  ['Northwind Cloud B.V.', 'contractor', 'good', 'NL'],
  ['ООО «Технический Осмотр Онлайн»', 'contractor', 'good', 'RU'],
  ['ТОО «Архив Сақтау»', 'contractor', 'past'],
  ['ТОО «Құрылыс Деректері»', 'contractor', 'past'],
  ['ТОО «Шұғыла Аналитика»', 'contractor', 'past'],
  ['ТОО «Тез Жеткізу»', 'contractor', 'no_protection'],
  ['Silk Road Hosting LLC', 'contractor', 'old_protection', 'UZ'],
  ['ТОО «Зерде Сараптама»', 'contractor', 'no_contract'],
  ['ТОО «Коллектор Қазына»', 'assignee', 'good'],
  ['ТОО «Талап Қою Орталығы»', 'assignee', 'good'],
  ['ТОО «Право Требования»', 'assignee', 'past'],
  ['Алматы қаласының Полиция департаменті', 'authority', 'good'],
  ['Қаржы мониторингі агенттігі', 'authority', 'good'],
  ['Медеу аудандық соты', 'authority', 'good'],
  ['Управление исполнительного производства г. Астаны', 'authority', 'past'],
  ['Департамент Комитета госдоходов по Карагандинской области', 'authority', 'past'],
  ['Жеке сот орындаушыларының палатасы', 'authority', 'no_protection'],
];

export interface SeededRecipient {
  record: Recipient;
  /** The days on which a disclosure to it was in order: contract in force, protection confirmed within 12 months. */
  cleanFrom: Day;
  cleanUntil: Day;
  isClean: boolean;
}

/** Some forty third parties of every category, their papers dated from `today` (Almaty). */
export function makeRecipients(random: Random, today: Day): SeededRecipient[] {
  let past = 0;
  return names.map(([name, category, papers, country = 'KZ'], index) => {
    // Twelve past recipients follow each other every six months, so that each year of the history has its own.
    const monthsAgo = papers === 'past' ? 24 + 6 * past++ : random.int(8, 11);
    return makeRecipient(random, { id: index + 1, name, category, papers, country }, today, monthsAgo);
  });
}

function makeRecipient(
  random: Random,
  party: { id: number; name: string; category: Category; papers: Papers; country: string },
  today: Day,
  monthsAgo: number,
): SeededRecipient {
  const { id, name, category, papers, country } = party;
  const confirmed = addDays(addMonths(today, -monthsAgo), -random.int(0, 12));
  const hasContract = papers !== 'no_contract' && category !== 'authority';
  const contractFrom = addMonths(confirmed, -random.int(2, 9));
  const contractUntil =
    papers === 'past'
      ? addMonths(confirmed, 13)
      : addMonths(today, papers === 'lapsed' ? -3 : random.int(4, 30));
  const oldConfirmation = addMonths(today, -random.int(16, 26));
  return {
    record: {
      id,
      name,
      bin: country === 'KZ' && !name.startsWith('ИП') ? makeBin(random, confirmed) : null,
      category,
      country,
      contractNumber: hasContract ? `ПДн-${contractFrom.slice(0, 4)}/${String(id).padStart(3, '0')}` : null,
      contractValidFrom: hasContract ? contractFrom : null,
      contractValidUntil: hasContract ? contractUntil : null,
      protectionConfirmedAt:
        papers === 'no_protection' ? null : papers === 'old_protection' ? oldConfirmation : confirmed,
      version: 1,
    },
    cleanFrom: confirmed,
    cleanUntil: addDays(addMonths(confirmed, 12), -1),
    isClean: papers === 'good' || papers === 'past',
  };
}

/** A BIN: month of registration, 4 for a resident company, 0 for its head office, five digits, control digit. */
function makeBin(random: Random, registeredBefore: Day): string {
  const registered = addMonths(registeredBefore, -random.int(24, 180));
  for (;;) {
    const eleven = `${registered.slice(2, 4)}${registered.slice(5, 7)}40${String(random.int(0, 99_999)).padStart(5, '0')}`;
    const last = checkDigit(eleven);
    if (last !== null) return eleven + String(last);
  }
}
