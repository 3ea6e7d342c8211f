import { createHash } from 'node:crypto';

/** The lines of a text that have anything on them, normalised: NFC, each run of white space one space, none at the ends. */
export function textLines(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}

/** Digest of a passage (see `schema/values/digest.schema.json`): SHA-256, hexadecimal. */
export function passageDigest(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join(' '), 'utf8').digest('hex');
}
