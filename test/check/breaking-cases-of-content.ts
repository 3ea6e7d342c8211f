import { MEETING, replace, write } from '../support/fixture.ts';
import { breaking, type BreakingCase } from './breaking-case.ts';
import {
  NEXT,
  SERIES,
  PERSON,
  CITY,
  MINISTRY,
  SUMMARY,
  next,
  json,
  P2,
  person,
  again,
  participant,
  link,
} from './breaking-records.ts';

/** Cases of the rules about what records say. */
export const CONTENT_CASES: readonly BreakingCase[] = [
  breaking(
    ['R15', 'a weekday of another day', `${MEETING}:72:9`, '/statements/0/summary/en', 'Saturday'],
    [replace(MEETING, SUMMARY, 'Asks on Sunday, 3 February 2001 for wider use.')],
  ),
  breaking(
    ['R15', 'a Japanese weekday of another day', `${MEETING}:7:5`, '/title/ja', 'Saturday'],
    [
      replace(
        MEETING,
        '"The Second Ministerial Meeting on Paper Cranes"',
        '"The Second Ministerial Meeting on Paper Cranes",\n    "ja": "2001年2月3日(日)の折り鶴閣僚会合"',
      ),
    ],
  ),
  breaking(
    ['R15', 'a day that no month has', `${MEETING}:72:9`, '/statements/0/summary/en', 'no such day'],
    [replace(MEETING, SUMMARY, 'Asks on Friday, February 30, 2001 for wider use.')],
  ),
  breaking(
    ['R16', 'a report older than the meeting', `${NEXT}:7:5`, '/outcomes/0', '2001-02-03'],
    [
      next(
        `"outcomes": [\n    {\n      "id": "o1",\n      "parties": [\n        {\n          "side": "JP"\n        }\n      ],\n      "type": "meet",\n      "summary": {\n        "en": "Meet."\n      },\n      "standing": "reported",\n      "evidence": [\n        "${P2}"\n      ]\n    }\n  ]`,
      ),
    ],
    ['R20'],
  ),
  breaking(
    ['R16', 'a meeting called held by a preview', `${NEXT}:4:3`, '/status', '2001-03-01'],
    [replace(NEXT, '"expected"', '"held"')],
  ),
  breaking(
    [
      'R17',
      'two holders of one office on one day',
      `meeting/2001-02-03-crane-ministerial-2.json:12:7`,
      '/participants/0/office',
      '“sample-aiko”',
    ],
    [
      person('other-jiro', 'Other Jiro'),
      again('2001-02-03-crane-ministerial-2', '2001-02-03', {
        start: { local: '2001-02-03T19:00' },
        participants: [participant('other-jiro')],
      }),
      replace(
        'meeting/2001-02-03-crane-ministerial-2.json',
        '"/date": [',
        '"/start": [\n      "gazette-2001-02-03#p2"\n    ],\n    "/date": [',
      ),
    ],
  ),
  breaking(
    ['R18', 'a minister on the other side', `${MEETING}:35:7`, '/participants/1/side', 'US'],
    [
      replace(
        MEETING,
        '"office": "us-secretary-of-cranes",\n      "side": "US"',
        '"office": "us-secretary-of-cranes",\n      "side": "JP"',
      ),
      replace('person/example-bob.json', '  "side": "US",\n', ''),
      replace(
        'person/example-bob.json',
        '    "/givenName": [\n      "gazette-2001-02-03#p2"\n    ],\n    "/side"',
        '    "/givenName"',
      ),
    ],
  ),
  breaking(
    ['R19', 'a number that falls', `${NEXT}:4:3`, '/ordinal', 'number 2'],
    [
      replace(NEXT, '"status"', '"ordinal": 2,\n  "status"'),
      replace(NEXT, '"/status"', '"/ordinal": [\n      "gazette-2001-02-03#p1"\n    ],\n    "/status"'),
    ],
  ),
  breaking(
    ['R19', 'a number left out', `${SERIES}:2:3`, '/id', 'number 3'],
    [
      replace(NEXT, '"status"', '"ordinal": 4,\n  "status"'),
      replace(NEXT, '"/status"', '"/ordinal": [\n      "gazette-2001-02-03#p1"\n    ],\n    "/status"'),
    ],
  ),
  breaking(
    ['R19', 'a gap that is none', `${SERIES}:16:7`, '/gaps/0/ordinals', 'number 2'],
    [
      replace(
        SERIES,
        '"sought",\n  "evidence"',
        '"sought",\n  "gaps": [\n    {\n      "id": "g1",\n      "ordinals": [\n        2\n      ],\n      "text": {\n        "en": "The second meeting was not found."\n      }\n    }\n  ],\n  "evidence"',
      ),
    ],
  ),
  breaking(
    [
      'R20',
      'somebody seen at a meeting to come',
      `${NEXT}:12:7`,
      '/participants/0/attestation',
      '“expected”',
    ],
    [
      next(
        `"participants": ${JSON.stringify([participant('sample-aiko')], null, 2).replaceAll('\n', '\n  ')}`,
      ),
    ],
  ),
  breaking(
    ['R21', 'a meeting that follows up a later one', `${MEETING}:115:5`, '/links/0', 'after'],
    [replace(MEETING, '"announces"', '"follows-up"')],
  ),
  breaking(
    ['R21', 'a meeting that announces an earlier one', `${NEXT}:7:5`, '/links/0', 'before'],
    [next(link('announces', '2001-02-03-crane-ministerial'))],
  ),
  breaking(
    ['R21', 'a link to the meeting itself', `${NEXT}:7:5`, '/links/0', 'itself'],
    [next(link('refers-to', '2001-03-crane-ministerial'))],
  ),
  breaking(
    ['R21', 'a month between meetings of the same days', `${NEXT}:7:5`, '/links/0', '“coincides-with”'],
    [next(link('coincides-with', '2001-02-03-crane-ministerial'))],
  ),
  breaking(
    ['R22', 'a variant that is the name', `${PERSON}:13:9`, '/variants/0/text/en', 'the name itself'],
    [replace(PERSON, '"Minister SAMPLE"', '"Sample Aiko"')],
  ),
  breaking(
    ['R22', 'a variant that names another', `${PERSON}:13:9`, '/variants/0/text/en', '“example-bob”'],
    [replace(PERSON, '"Minister SAMPLE"', '"Bob Example"')],
    ['R25'],
  ),
  breaking(
    ['R23', 'Japanese under the tag of English', `${PERSON}:4:5`, '/name/en', '“en”'],
    [replace(PERSON, '"en": "Sample Aiko",\n    "ja": "見本愛子"', '"en": "見本愛子"')],
  ),
  breaking(
    ['R23', 'English under the tag of Japanese', `${PERSON}:5:5`, '/name/ja', '“ja”'],
    [replace(PERSON, '"見本愛子"', '"Sample Aiko"')],
  ),
  breaking(
    [
      'R24',
      'a meeting given twice',
      'meeting/2001-02-03-crane-ministerial-2.json:5:3',
      '/date',
      '“2001-02-03-crane-ministerial”',
    ],
    [again('2001-02-03-crane-ministerial-2', '2001-02-03', {})],
  ),
  breaking(
    ['R25', 'a person under a second spelling', 'person/sample-aikoh.json:3:3', '/name', '“sample-aiko”'],
    [
      person('sample-aikoh', 'Sample Aikoh'),
      replace(
        MEETING,
        '"actors": [\n        {\n          "person": "sample-aiko"',
        '"actors": [\n        {\n          "person": "sample-aikoh"',
      ),
    ],
  ),
  breaking(
    ['R26', 'a topic that nothing is about', 'topic/origami.json:2:3', '/id', 'topic'],
    [
      write(
        'topic/origami.json',
        json({ id: 'origami', label: { en: 'Origami' }, definition: { en: 'Folding.' } }),
      ),
    ],
  ),
  breaking(
    ['R37', 'one item for two things', `${CITY}:8:3`, '/wikidata', '“organization/crane-ministry”'],
    [
      replace(MINISTRY, '"side": "JP",', '"side": "JP",\n  "wikidata": "Q20010203",'),
      replace(
        MINISTRY,
        '"evidence": {',
        '"evidence": {\n    "/wikidata": [\n      "gazette-2001-02-03#p2"\n    ],',
      ),
    ],
  ),
];
