import { Temporal } from 'temporal-polyfill';

/**
 * The instant at which the clocks of a zone show a local time.
 * @returns undefined where the time or the zone is none, which R03 tells
 */
export function zoned(local: string, timeZone: string): Temporal.ZonedDateTime | undefined {
  try {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
