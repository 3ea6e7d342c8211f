import { text } from '../../json.ts';
import { at } from '../../dataset/label.ts';
import type { Dataset, Entry } from '../../dataset/dataset.ts';
import type { Rule } from '../rule.ts';
import { zoned } from './zoned.ts';

/** R34. */
export const placesFitClocks: Rule = {
  number: 'R34',
  demand:
    'The time zone of a start is that of the place, the clock there showed that time, and a talk by telephone has no place.',
  reason: 'A zone that is not that of the place, or an hour that the change of clocks left out, is a slip.',
  excusable: true,
  *check(dataset) {
    for (const entry of dataset.ofKind('meeting')) {
      const [local, timeZone] = [at(entry.value, 'start', 'local'), at(entry.value, 'start', 'timeZone')];
      const place = text(entry.value, 'place');
      if (text(entry.value, 'format') === 'telephone' && place !== undefined)
        yield {
          entry,
          pointer: '/place',
          problem: 'a talk by telephone has no one place',
          expected: 'no place, or another format',
          repair: 'remove the place, or correct the format',
        };
      const zoneThere = place === undefined ? undefined : zoneOf(dataset, place);
      const problem =
        typeof local === 'string' && typeof timeZone === 'string'
          ? wrongClock(local, timeZone, zoneThere)
          : undefined;
      if (problem === undefined) continue;
      yield {
        entry,
        pointer: '/start/timeZone',
        problem,
        expected: zoneThere ?? 'a time that the clock of the zone showed',
        repair: 'look time and place up in the source, and correct whichever is wrong',
      };
    }
  },
};

function wrongClock(local: string, timeZone: string, zoneThere: string | undefined): string | undefined {
  const here = zoned(local, timeZone);
  if (!here) return undefined;
  if (!here.toPlainDateTime().equals(local))
    return `there is no ${local} in ${timeZone}: the clocks were put forward over it`;
  const there = zoneThere === undefined ? undefined : zoned(local, zoneThere);
  return there && there.offset !== here.offset
    ? `the zone is ${timeZone}, but the clocks of the place are those of ${there.timeZoneId}`
    : undefined;
}

function zoneOf(dataset: Dataset, id: string, seen: readonly string[] = []): string | undefined {
  const place: Entry | undefined = dataset.find('place', id);
  const own = place && text(place.value, 'timeZone');
  const within = place && text(place.value, 'within');
  if (own !== undefined || within === undefined || seen.includes(id)) return own;
  return zoneOf(dataset, within, [...seen, id]);
}
