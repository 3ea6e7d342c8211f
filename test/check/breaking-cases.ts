import { MEETING, replace, write } from '../support/fixture.ts';
import { breaking, type BreakingCase } from './breaking-case.ts';
import { GAZETTE, HERALD, NEXT } from './breaking-records.ts';
import { CONTENT_CASES } from './breaking-cases-of-content.ts';
import { TEXT_CASES } from './breaking-cases-of-text.ts';

const TOPIC = 'topic/paper-cranes.json';

/** At least one for each rule. */
export const BREAKING_CASES: readonly BreakingCase[] = [
  breaking(
    ['R01', 'a comma too many', `${TOPIC}:2:24`, '', 'Comma'],
    [replace(TOPIC, '"paper-cranes",', '"paper-cranes",,')],
  ),
  breaking(
    ['R01', 'a list in place of a record', 'topic/none.json:1:1', '', 'braces'],
    [write('topic/none.json', '[]\n')],
  ),
  breaking(
    ['R02', 'a field given twice', `${MEETING}:5:3`, '/ordinal', '“ordinal”'],
    [replace(MEETING, '"ordinal": 2,', '"ordinal": 2,\n  "ordinal": 3,')],
  ),
  breaking(
    ['R02', 'a path of evidence given twice', `${MEETING}:155:5`, '/evidence/~1series', '“/series”'],
    [replace(MEETING, '    "/title": [', '    "/series": [')],
  ),
  breaking(
    ['R03', 'a term that the vocabulary lacks', `${MEETING}:8:3`, '/status', '"hled"'],
    [replace(MEETING, '"held"', '"hled"')],
  ),
  breaking(
    ['R04', 'an id unlike the file name', `${TOPIC}:2:3`, '/id', '“paper-crane”'],
    [replace(TOPIC, '"paper-cranes"', '"paper-crane"')],
  ),
  breaking(['R04', 'a folder of no kind', 'topics/x.json:1:1', '', 'topic'], [write('topics/x.json', '{}')]),
  breaking(
    ['R04', 'a folder below a kind', 'topic/a/x.json:1:1', '', 'folder'],
    [write('topic/a/x.json', '{}')],
  ),
  breaking(['R04', 'a wrong ending', 'topic/x.jsn:1:1', '', '.json'], [write('topic/x.jsn', '{}')]),
  breaking(
    ['R05', 'two parts with one key', `${MEETING}:88:5`, '/outcomes/0', '“s1”'],
    [replace(MEETING, '"id": "o1"', '"id": "s1"')],
  ),
  breaking(
    ['R06', 'an id of no record', `${MEETING}:20:3`, '/place', '“fixtur-city”'],
    [replace(MEETING, '"place": "fixture-city"', '"place": "fixtur-city"')],
  ),
  breaking(
    ['R06', 'an id of another kind', `${MEETING}:34:7`, '/participants/1/office', '“example-bob”'],
    [replace(MEETING, '"us-secretary-of-cranes"', '"example-bob"')],
  ),
  breaking(
    ['R06', 'a key of no part', `${MEETING}:75:7`, '/statements/0/agendaItem', '“a2”'],
    [replace(MEETING, '"agendaItem": "a1"', '"agendaItem": "a2"')],
  ),
  breaking(
    ['R07', 'a Japan time of another instant', `${MEETING}:14:5`, '/start/japan', '2001-02-04T11:30'],
    [replace(MEETING, '"2001-02-04T10:30"', '"2001-02-04T11:30"')],
  ),
  breaking(
    ['R07', 'the date of Japan as the local date', `${MEETING}:12:5`, '/start/local', '2001-02-04'],
    [
      replace(MEETING, '"local": "2001-02-03T17:30"', '"local": "2001-02-04T17:30"'),
      replace(MEETING, '"japan": "2001-02-04T10:30"', '"japan": "2001-02-05T10:30"'),
    ],
  ),
  breaking(
    ['R08', 'a passage that the source lacks', `${MEETING}:29:9`, '/participants/0/evidence/0', '“p9”'],
    [
      replace(
        MEETING,
        '"attested",\n      "evidence": [\n        "gazette-2001-02-03#p2"\n      ]\n    },',
        '"attested",\n      "evidence": [\n        "gazette-2001-02-03#p9"\n      ]\n    },',
      ),
    ],
  ),
  breaking(
    ['R08', 'a source that is missing', `${MEETING}:180:7`, '/evidence/~1documents/0', '“gazete”'],
    [
      replace(
        MEETING,
        '"/documents": [\n      "gazette-2001-02-03#item-2"',
        '"/documents": [\n      "gazete#item-2"',
      ),
    ],
  ),
  breaking(
    ['R09', 'a value without evidence', `${MEETING}:9:3`, '/format', '“format”'],
    [replace(MEETING, '    "/format": [\n      "gazette-2001-02-03#p1"\n    ],\n', '')],
  ),
  breaking(
    ['R10', 'evidence for no value', `${MEETING}:152:5`, '/evidence/~1ordinals', '“/ordinals”'],
    [replace(MEETING, '"/ordinal": [', '"/ordinals": [')],
    ['R09'],
  ),
  breaking(
    ['R10', 'an inference for no value', `${MEETING}:184:5`, '/inferred/~1start~1zone', '“/start/zone”'],
    [replace(MEETING, '"/start/timeZone":', '"/start/zone":')],
  ),
  breaking(
    ['R10', 'a dispute about no value', `${MEETING}:126:7`, '/disputes/0/field', '“/duration/minute”'],
    [replace(MEETING, '"/duration/minutes"', '"/duration/minute"')],
    ['R11'],
  ),
  breaking(
    ['R11', 'a record unlike its dispute', `${MEETING}:124:5`, '/disputes/0', '/duration/minutes'],
    [replace(MEETING, '"minutes": 45', '"minutes": 50')],
  ),
  breaking(
    ['R11', 'two preferred positions', `${MEETING}:124:5`, '/disputes/0', '2 positions'],
    [replace(MEETING, '"value": 60,', '"value": 60,\n          "preferred": true,')],
  ),
  breaking(
    ['R11', 'a value though none is preferred', `${MEETING}:124:5`, '/disputes/0', '0 positions'],
    [replace(MEETING, '          "preferred": true,\n', '')],
  ),
  breaking(
    ['R12', 'a passage that nothing cites', `${HERALD}:7:5`, '/passages/0', '“p1”'],
    [replace(MEETING, '"herald-2001-02#p1"', '"gazette-2001-02-03#p1"')],
  ),
  breaking(
    ['R12', 'an excuse that is out of date', `${GAZETTE}:34:5`, '/passages/5', '“footer”'],
    [
      replace(
        MEETING,
        '"herald-2001-02#p1"',
        '"herald-2001-02#p1",\n            "gazette-2001-02-03#footer"',
      ),
    ],
  ),
  breaking(
    ['R13', 'an id with another day', `${MEETING}:2:3`, '/id', '“2001-02-05”'],
    [replace(MEETING, '"date": "2001-02-03"', '"date": "2001-02-05"')],
    ['R16', 'R07'],
  ),
  breaking(
    ['R13', 'an id with another month', `${NEXT}:2:3`, '/id', '“2001-04”'],
    [replace(NEXT, '"date": "2001-03"', '"date": "2001-04"')],
  ),
  breaking(
    ['R13', 'an id with another series', `${NEXT}:2:3`, '/id', '“origami”'],
    [
      replace(NEXT, '"series": "crane-ministerial"', '"series": "origami"'),
      write(
        'series/origami.json',
        '{ "id": "origami", "title": { "en": "Origami" }, "type": "meeting", "coverage": "sought", "evidence": { "/title": ["herald-2001-02#p1"] } }',
      ),
    ],
    ['R31'],
  ),
  ...CONTENT_CASES,
  ...TEXT_CASES,
];
