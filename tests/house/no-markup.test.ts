/** Nothing is ever made into markup or into a program: what a pack, a save or a class says reaches the page as text. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const SRC = path.resolve(import.meta.dirname, '../../src');
const MAKES_MARKUP =
  /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bdocument\.write|\bcreateContextualFragment\b|\bsetHTMLUnsafe\b|\bsrcdoc\b|\bDOMParser\b/;
const MAKES_A_PROGRAM = /\beval\(|\bnew Function\(|\bsetTimeout\(\s*['"`]/;

test('no file of the program makes markup or a program of a text', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((f) => /\.tsx?$/.test(f));
  expect(files.length).toBeGreaterThan(200);
  const code = (file: string) => readFileSync(path.join(SRC, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  expect(files.filter((f) => MAKES_MARKUP.test(code(f)) || MAKES_A_PROGRAM.test(code(f)))).toEqual([]);
});
