import edtf from 'edtf';
import { Temporal } from 'temporal-polyfill';

function accepts(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}

/** Formats that the schemas name beyond those of JSON Schema, each with its test. */
export const FORMATS: Readonly<Record<string, (value: string) => boolean>> = {
  edtf: (value) => accepts(() => edtf(value, { level: 2 })),
  'local-date-time': (value) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value) && accepts(() => Temporal.PlainDateTime.from(value)),
  'time-zone': (value) =>
    value.includes('/') &&
    accepts(() => new Intl.DateTimeFormat('en', { timeZone: value })) &&
    hasItsCapitals(value),
};

/** Intl knows zones in any letters, large or small; other readers of the data do not. */
function hasItsCapitals(timeZone: string): boolean {
  const known = new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  return known === timeZone || known.toLowerCase() !== timeZone.toLowerCase();
}
