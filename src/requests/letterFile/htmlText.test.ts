import { describe, expect, it } from 'vitest';
import { htmlText } from './htmlText';

describe('the words of an HTML letter', () => {
  it('are those that are seen, a line for each block', () => {
    const html =
      '<html><head><title>нет</title><style>p{color:red}</style></head><body><!-- нет --><p>Сәлем,\n  <b>дос</b>!</p><script>alert(1)</script><div>1&nbsp;&lt;&nbsp;2 &amp; &#1179; &#x49B; &laquo;я&raquo;</div><br>Соңы</body></html>';
    expect(htmlText(html)).toBe('Сәлем, дос!\n1 < 2 & қ қ «я»\n\nСоңы');
  });

  it('have what is quoted marked as such', () => {
    const html =
      '<p>Не звоните.</p><blockquote type="cite"><p>Отзовите</p><p>согласие</p></blockquote><p>Спасибо</p>';
    expect(htmlText(html)).toBe('Не звоните.\n\n> Отзовите\n> согласие\nСпасибо');
  });

  it.each([
    ['', ''],
    ['просто текст', 'просто текст'],
    ['<p>не закрыт <b', 'не закрыт'],
    ['5 < 7', '5 < 7'],
    ['&unknown; &#0; &#99999999;', '&unknown;'],
    ['<style>никогда не кончается', ''],
  ])('of %o', (html, text) => {
    expect(htmlText(html)).toBe(text);
  });

  it('are read in a moment, however the letter is built', () => {
    const html = `${'<'.repeat(200_000)}${'<style'.repeat(20_000)}${'<blockquote'.repeat(20_000)}`;
    const before = performance.now();
    htmlText(html);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
