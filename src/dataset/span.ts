import edtf from 'edtf';
import { text } from '../json.ts';
import type { Entry } from './dataset.ts';

/** The days that a date may mean, first and last, as `YYYY-MM-DD`; open ends are empty and `9999`. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/**
 * The days that a date may mean.
 * @param date EDTF (ISO 8601-2)
 * @returns undefined where it is no date
 */
export function spanOf(date: string): Span | undefined {
  try {
    const { min, max } = edtf(date);
    return { first: day(min, ''), last: day(max, '9999') };
  } catch {
    return undefined; // R03 has told that it is no date
  }
}

function day(milliseconds: number, otherwise: string): string {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : otherwise;
}

/** The days on which a meeting may have been held. */
export function meetingSpan({ value }: Entry): Span | undefined {
  const date = text(value, 'date');
  return date === undefined ? undefined : spanOf(date);
}

/** Whether all days of one span lie before those of another. */
export function isBefore(a: Span, b: Span): boolean {
  return a.last < b.first;
}

/** The day of a date, where it is a single day. */
export function singleDay(span: Span | undefined): string | undefined {
  return span && span.first === span.last ? span.first : undefined;
}

/** The day so many days later, or earlier where the number is negative. */
export function shiftDay(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}
