/**
 * `node src/tools/article-shingles.ts <article.txt> [quotation …]`: writes the hashes by which the checker knows a sentence that
 * was pasted from the article. The article itself is never kept here. Runs inside a quotation that may be repeated are left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RUN, shinglesOf, wordsOf } from '../content/shingles.ts';

const [article, ...quotations] = process.argv.slice(2);
if (!article) throw new Error('Name the article’s text file.');
const allowed = quotations.map((q) => ` ${wordsOf(q).join(' ')} `);
const shingles = readFileSync(article, 'utf8')
  .split(/\n+/)
  .flatMap((paragraph) => shinglesOf(paragraph))
  .filter(({ run }) => !allowed.some((quotation) => quotation.includes(` ${run} `)))
  .map(({ shingle }) => shingle);
const unique = [...new Set(shingles)].sort();
const target = path.resolve(import.meta.dirname, '../content/checks/article-shingles.ts');
writeFileSync(
  target,
  `/** Salted hashes of every run of ${RUN} words of the article; written by src/tools/article-shingles.ts. */\n\n` +
    `export const ARTICLE_SHINGLES: ReadonlySet<string> = new Set(\n  (\n${lines(unique.join(' '))}\n  ).split(' '),\n);\n`,
);
process.stdout.write(`${unique.length} runs written.\n`);

/** The text as a sum of string literals that fit the page. */
function lines(text: string): string {
  return (text.match(/.{1,119}/gu) ?? []).map((part) => `    '${part}'`).join(' +\n');
}
