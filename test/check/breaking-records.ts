import { replace, write } from '../support/fixture.ts';

export const GAZETTE = 'source/gazette-2001-02-03.json';
export const HERALD = 'source/herald-2001-02.json';
export const NEXT = 'meeting/2001-03-crane-ministerial.json';
export const SERIES = 'series/crane-ministerial.json';
export const PERSON = 'person/sample-aiko.json';
export const CITY = 'place/fixture-city.json';
export const MINISTRY = 'organization/crane-ministry.json';
export const EXCEPTIONS = 'exceptions.json';
export const SUMMARY = 'Asks for wider use of the framework.';

/** A field more for the meeting in March. */
export const next = (field: string) => replace(NEXT, '"date": "2001-03",', `"date": "2001-03",\n  ${field},`);

export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Records beside those of the small dataset, in canonical form. */
export const P2 = 'gazette-2001-02-03#p2';
export const person = (id: string, en: string) =>
  write(
    `person/${id}.json`,
    json({
      id,
      name: { en },
      familyName: 'Other',
      evidence: { '/name': [P2], '/familyName': [P2] },
    }),
  );
export const again = (id: string, date: string, more: object) =>
  write(
    `meeting/${id}.json`,
    json({
      id,
      series: 'crane-ministerial',
      status: 'held',
      date,
      ...more,
      evidence: { '/series': [P2], '/status': [P2], '/date': [P2] },
    }),
  );
export const participant = (id: string) => ({
  person: id,
  office: 'jp-minister-for-cranes',
  side: 'JP',
  role: 'participant',
  attestation: 'attested',
  evidence: [P2],
});
export const link = (relation: string, meeting: string) =>
  `"links": [\n    {\n      "relation": "${relation}",\n      "meeting": "${meeting}",\n      "evidence": [\n        "${P2}"\n      ]\n    }\n  ]`;
