/**
 * Puts generated text into a page between `<!-- NAME -->` and `<!-- /NAME -->`.
 * @throws if the page lacks the two marks
 */
export function fillIn(page: string, name: string, text: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [first, last] = [page.indexOf(begin), page.indexOf(end)];
  if (first < 0 || last < first) throw new Error(`The page lacks ${begin} … ${end}.`);
  return `${page.slice(0, first + begin.length)}\n\n${text}\n\n${page.slice(last)}`;
}
