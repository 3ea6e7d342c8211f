const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = new RegExp(
  `^((${MONTH}) \\d{1,2}, \\d{4}|\\d{1,2} (${MONTH}) \\d{4}|\\d{4}-\\d\\d-\\d\\d|(令和|平成)?[\\d０-９元]+年[\\d０-９]+月[\\d０-９]+日)$`,
);
const ITEM = /^(\d{1,2})[.)．]?\s/;
const INNER_ITEM = /^(?:•\s*)?\((\d{1,2})\)/;

const BACK = /^(Back to|Related|ページトップ|関連|戻る|Page Top)/i;

/**
 * Names for the lines of a text, as a reader would count them: a line that is a date is the header and the line before
 * it the title, numbered lines are items with nesting, what remains are paragraphs. A person looks them over.
 * @param lines lines with something on them
 */
export function proposeLocators(lines: readonly string[]): readonly string[] {
  const header = lines.findIndex((line) => DATE.test(line));
  const title = header > 0 && header < 5 ? header - 1 : 0;
  const state = { paragraphs: 0, dates: 0, lists: 1, item: 0, inner: 0 };
  return lines.map((line, index) => {
    if (index < title) return index === 0 ? 'section' : `navigation-${index}`;
    if (DATE.test(line)) return dateLocator(state);
    if (index === title) return 'title';
    if (index === lines.length - 1 && BACK.test(line)) return 'footer';
    return bodyLocator(line.normalize('NFKC'), state);
  });
}

interface Count {
  paragraphs: number;
  dates: number;
  lists: number;
  item: number;
  inner: number;
}

function bodyLocator(words: string, state: Count): string {
  const inner = Number(INNER_ITEM.exec(words)?.[1]);
  const item = Number(ITEM.exec(`${words} `)?.[1]);
  if (inner === state.inner + 1 && state.item > 0) return itemLocator(Object.assign(state, { inner }));
  if (item === state.item + 1) return itemLocator(Object.assign(state, { item, inner: 0 }));
  if (item === 1) return itemLocator(Object.assign(state, { item, inner: 0, lists: state.lists + 1 }));
  state.paragraphs++;
  return `p${state.paragraphs}`;
}

function dateLocator(state: Count): string {
  state.dates++;
  return state.dates === 1 ? 'header' : `date-${state.dates - 1}`;
}

function itemLocator({ lists, item, inner }: Count): string {
  return `${lists === 1 ? '' : `list-${lists}-`}item-${item}${inner === 0 ? '' : `.${inner}`}`;
}
