import type { Rule } from '../rule.ts';
import { text } from '../../json.ts';

/** R13. */
export const idMatchesDateAndSeries: Rule = {
  number: 'R13',
  demand: 'The id of a meeting is its date, or the year or month of it, and its series.',
  reason: 'Ids are for good and are typed by hand; one that contradicts its record misleads everybody.',
  *check(dataset) {
    for (const entry of dataset.ofKind('meeting')) {
      const series = text(entry.value, 'series') ?? '';
      const date = text(entry.value, 'date') ?? '';
      const [, idDate = '', name = ''] = /^(\d{4}(?:-\d\d){0,2})-(.+)/.exec(entry.id) ?? [];
      const seriesAgrees = [name, name.replace(/-\d+$/, '')].includes(series);
      const dateAgrees = /^\d{4}-\d\d-\d\d$/.test(date)
        ? idDate === date
        : date === '' || date.includes(idDate);
      if (seriesAgrees && dateAgrees) continue;
      yield {
        entry,
        pointer: '/id',
        problem: `the id “${entry.id}” does not fit the date “${date}” and the series “${series}”`,
        expected: `an id such as ${date.slice(0, 10) || 'YYYY'}-${series}`,
        repair: 'correct the id and the file name, the date or the series, whichever is wrong',
      };
    }
  },
};
