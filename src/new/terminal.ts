import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Somebody at a terminal, or a file of answers. */
export interface Terminal {
  /**
   * Prints a question and reads a line.
   * @throws {AnswersEnded} if there is no more line
   */
  ask(question: string): Promise<string>;
  tell(words: string): void;
  close(): void;
}

/** The input ended before the last question. */
export class AnswersEnded extends Error {}

/** A conversation over two streams, line by line. */
export function openTerminal(input: Readable, output: Writable): Terminal {
  const reader = createInterface({ input, crlfDelay: Infinity });
  const lines = reader[Symbol.asyncIterator]();
  return {
    async ask(question) {
      output.write(`\n${question}\n> `);
      const line = await lines.next();
      if (line.done === true)
        throw new AnswersEnded('The answers ended here; the same command goes on from it.');
      return line.value;
    },
    tell(words) {
      output.write(`  ${words}\n`);
    },
    close() {
      reader.close();
    },
  };
}
