import { expect, test } from 'vitest';
import { fileNameEqualsId } from '../../../src/check/rules/file-name-equals-id.ts';
import { told, words } from '../../support/small.ts';

test.each([['paper-frogs'], [undefined], [7]])('a file “paper-frogs” may state the id %s', (id) => {
  expect(told(fileNameEqualsId, { 'topic/paper-frogs': { id } })).toEqual([]);
});

test.each(['paper-frog', 'Paper-frogs', ''])('a file “paper-frogs” may not state the id “%s”', (id) => {
  const changes = { 'topic/paper-frogs': { id } };
  expect(told(fileNameEqualsId, changes)).toEqual(['topic/paper-frogs /id']);
  expect(words(fileNameEqualsId, changes)).toContain(`a file named “${id}.json”`);
});
