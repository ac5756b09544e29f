const kazakhToRussian: Record<string, string> = {
  ё: 'е',
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
};

/** The text as search compares it: lower case, ё as е, Kazakh letters as their Russian neighbours. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ёәғқңөұүһі]/g, (letter) => kazakhToRussian[letter] ?? letter);
}

/** What `clients.nameFolded` holds. */
export function nameFolded(client: {
  lastName: string;
  firstName: string;
  middleName: string | null;
}): string {
  return fold([client.lastName, client.firstName, client.middleName ?? ''].join(' ').trim());
}
