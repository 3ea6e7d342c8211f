import { MEETING, replace, write } from '../support/fixture.ts';
import { breaking, type BreakingCase } from './breaking-case.ts';
import { GAZETTE, HERALD, NEXT, SERIES, EXCEPTIONS, SUMMARY, next, json } from './breaking-records.ts';

/** Cases of the rules about texts, files and ids. */
export const TEXT_CASES: readonly BreakingCase[] = [
  breaking(
    ['R27', 'a summary that goes on and on', `${MEETING}:72:9`, '/statements/0/summary/en', '41 words'],
    [replace(MEETING, SUMMARY, 'word '.repeat(41).trim())],
  ),
  breaking(
    ['R27', 'a summary that quotes a passage', `${MEETING}:72:9`, '/statements/0/summary/en', 'quotes'],
    [replace(MEETING, SUMMARY, `Says “${'word '.repeat(10).trim()}”.`)],
  ),
  ...[
    ['a formula', '=SUM(A1)'],
    ['a number', '1,000'],
    ['a date', '2-3'],
    ['a date', 'March 3'],
    ['a null', 'N/A'],
  ].map(([name = '', words = '']) =>
    breaking(
      ['R28', `a summary like ${name}: ${words}`, `${MEETING}:72:9`, '/statements/0/summary/en', name],
      [replace(MEETING, SUMMARY, words)],
    ),
  ),
  breaking(
    ['R29', 'an invisible character', `${MEETING}:72:9`, '/statements/0/summary/en', 'U+200B'],
    [replace(MEETING, SUMMARY, 'Asks for wi\u200Bder use.')],
  ),
  breaking(
    ['R29', 'a control character in disguise', `${MEETING}:72:9`, '/statements/0/summary/en', 'U+0007'],
    [replace(MEETING, SUMMARY, 'Asks for wider\\u0007 use.')],
  ),
  breaking(
    ['R29', 'a letter in two parts', `${MEETING}:72:9`, '/statements/0/summary/en', 'normal form'],
    [replace(MEETING, SUMMARY, 'Asks for a cafe\u0301.')],
  ),
  breaking(
    ['R30', 'the address of a machine', `${GAZETTE}:10:3`, '/url', '127.0.0.1'],
    [replace(GAZETTE, 'https://gazette.example/', 'https://127.0.0.1/')],
  ),
  breaking(
    ['R30', 'an address with a password', `${GAZETTE}:10:3`, '/url', 'password'],
    [replace(GAZETTE, 'https://gazette.example/', 'https://a:b@gazette.example/')],
  ),
  breaking(
    ['R30', 'an address with a port', `${GAZETTE}:10:3`, '/url', '8080'],
    [replace(GAZETTE, 'https://gazette.example/', 'https://gazette.example:8080/')],
  ),
  breaking(
    ['R30', 'an address with marks of tracking', `${GAZETTE}:10:3`, '/url', 'tracking'],
    [replace(GAZETTE, '2001-02-03",\n  "read"', '?utm_source=x",\n  "read"')],
  ),
  breaking(
    ['R30', 'one page as two sources', `${HERALD}:5:3`, '/url', '“gazette-2001-02-03”'],
    [
      replace(
        HERALD,
        '"language": "en",',
        '"language": "en",\n  "url": "https://gazette.example/2001-02-03",',
      ),
    ],
  ),
  breaking(
    ['R31', 'fields in another order', `${NEXT}:1:1`, '', 'line 3'],
    [
      replace(
        NEXT,
        '"series": "crane-ministerial",\n  "status": "expected",',
        '"status": "expected",\n  "series": "crane-ministerial",',
      ),
    ],
  ),
  breaking(
    ['R32', 'a series that lost a meeting', `${SERIES}:13:3`, '/minimum', '3'],
    [replace(SERIES, '"sought",\n  "evidence"', '"sought",\n  "minimum": 3,\n  "evidence"')],
  ),
  breaking(
    ['R33', 'an exception that nothing needs', `${EXCEPTIONS}:2:3`, '/0', 'R24'],
    [
      write(
        EXCEPTIONS,
        json([{ rule: 'R24', record: 'meeting/2001-03-crane-ministerial', reason: 'None.' }]),
      ),
    ],
  ),
  breaking(
    ['R34', 'a zone that is not that of the place', `${MEETING}:13:5`, '/start/timeZone', 'America/New_York'],
    [replace('place/fixture-city.json', 'America/Los_Angeles', 'America/New_York')],
  ),
  breaking(
    ['R34', 'an hour that the clocks left out', `${NEXT}:8:5`, '/start/timeZone', 'put forward'],
    [
      replace(
        NEXT,
        '"date": "2001-03",',
        '"date": "2001-03",\n  "start": {\n    "local": "2001-04-01T02:30",\n    "timeZone": "America/Los_Angeles"\n  },',
      ),
      replace(NEXT, '"/date"', '"/start": [\n      "gazette-2001-02-03#p1"\n    ],\n    "/date"'),
    ],
  ),
  breaking(
    ['R34', 'a telephone talk with a place', `${MEETING}:20:3`, '/place', 'telephone'],
    [replace(MEETING, '"in-person"', '"telephone"')],
  ),
  breaking(
    ['R35', 'a former id that is in use', `${NEXT}:7:5`, '/formerIds/0', 'is the id of a record'],
    [next('"formerIds": [\n    "2001-02-03-crane-ministerial"\n  ]')],
  ),
  breaking(
    ['R35', 'a former id of two records', `${NEXT}:7:5`, '/formerIds/0', '“2001-02-03-crane-ministerial”'],
    [
      next('"formerIds": [\n    "2001-crane"\n  ]'),
      replace(MEETING, '"disputes": [', '"formerIds": [\n    "2001-crane"\n  ],\n  "disputes": ['),
    ],
  ),
];
