import { expect, it } from 'vitest';
import { type Desk, listUrl } from '../desk';
import { addRecipient } from '../fixtures';

const letters = [...'АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя'];

export function sorting(desk: Desk): void {
  it('sorts names by the Kazakh alphabet', async () => {
    const shuffled = [...letters].sort(
      (one, other) => (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0),
    );
    for (const letter of shuffled) await addRecipient(desk.db, { name: `${letter}лфавит`, country: 'UZ' });
    const answer = await desk.ask(
      'support',
      listUrl('recipients', { sort: ['name', 'ASC'], range: [0, 99], filter: { country: 'UZ' } }),
    );
    const sorted = answer.json().map(({ name }: { name: string }) => name);
    expect(sorted).toEqual([...sorted].sort(new Intl.Collator('kk').compare));
    expect(sorted).toHaveLength(letters.length);
  });
}
