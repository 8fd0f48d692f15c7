/**
 * `npm run levels [folder or zip …]`: checks packs, plays their walkthroughs, proves them, and prints what is wrong with them and what
 * is certified; with `--ru` problems are told in Russian. Exit code 1 when a pack can't be played or isn't proved. `npm run levels -- --schema` writes the JSON Schemas for authors' editors instead,
 * and `npm run levels -- --new my-pack` begins a pack.
 */
import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { jsonSchemas } from '../content/json-schema.ts';
import { closedBy } from '../content/open-pack.ts';
import { printProblem } from '../content/print-problem.ts';
import { inOrder, type Problem } from '../content/problem.ts';
import type { Certificate } from '../content/prove/prove.ts';
import { readPack } from '../content/read-pack.ts';
import { packSheet } from '../content/schema/pack.ts';
import { decodeFiles, unpackZip } from '../content/unpack-zip.ts';
import { playWalkthrough, type Walkthrough } from '../content/walkthrough.ts';
import type { ProblemLanguage } from '../content/words.ts';
import { zipFolder } from '../content/zip-pack.ts';
import { assemblePack, type PackFile } from '../core/level.ts';
import { isNamedOtherwise, LEVELS, packFolders, readPackFolder, readWholeFolder, SCHEMA } from './pack-folder.ts';

/** The pack that is made to be copied. */
const TEMPLATE = 'school-council';
const OPTIONS: readonly string[] = ['--ru', '--schema', '--new'];

const SAYS = {
  en: {
    sum: (errors: number, warnings: number) => `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
    nowhere: (place: string) => `${place}: there is no such folder or file.`,
    otherwise: (place: string, id: string) =>
      `${place} holds a pack with the id ${id}, and the game wouldn't find it. Give both the same name.`,
    unknown: (option: string, known: readonly string[]) => `There is no ${option}. There is ${known.join(', ')}.`,
    name: 'Name it with small Latin letters, digits and hyphens, beginning with a letter: npm run levels -- --new my-pack',
    there: (place: string) => `${place} is there already, and stays as it is. Choose another name.`,
    begun: (place: string) => `Change it in the order that ${place}/pack.yaml tells, and check it: npm run levels -- ${place}`,
  },
  ru: {
    sum: (errors: number, warnings: number) => `ошибок — ${errors}, предупреждений — ${warnings}`,
    nowhere: (place: string) => `${place}: такой папки или файла нет.`,
    otherwise: (place: string, id: string) => `В папке ${place} набор с id ${id}: игра его не найдёт. Назовите папку и набор одинаково.`,
    unknown: (option: string, known: readonly string[]) => `Ключа ${option} нет. Есть ${known.join(', ')}.`,
    name: 'Назовите набор строчными латинскими буквами, цифрами и дефисами, первой — буква: npm run levels -- --new my-pack',
    there: (place: string) => `${place} уже есть и останется как есть. Возьмите другое имя.`,
    begun: (place: string) => `Меняйте в том порядке, что указан в ${place}/pack.yaml, и проверяйте: npm run levels -- ${place}`,
  },
} as const satisfies Readonly<Record<ProblemLanguage, unknown>>;

const given = process.argv.slice(2);
const language = given.includes('--ru') ? 'ru' : 'en';
const unknown = given.find((arg) => arg.startsWith('--') && !OPTIONS.includes(arg));
const places = given.filter((arg) => !arg.startsWith('--'));
if (unknown) {
  print(SAYS[language].unknown(unknown, OPTIONS));
  process.exitCode = 1;
} else if (given.includes('--schema')) writeSchemas();
else if (given.includes('--new')) beginPack(places);
else {
  const packs = places.length > 0 ? places : packFolders();
  if (packs.length === 0) print('There is no pack in levels.');
  // Every pack is checked, also after one that failed.
  const sound = packs.map(checkPack).every((isSound) => isSound);
  process.exitCode = sound ? 0 : 1;
}

function checkPack(place: string): boolean {
  const shown = path.relative(process.cwd(), place) || '.';
  if (!existsSync(place)) {
    print(SAYS[language].nowhere(shown));
    return false;
  }
  const isFolder = lstatSync(place).isDirectory();
  const { texts, problems: before } = isFolder ? readFolder(place) : readZip(readFileSync(place));
  const read = texts
    ? readPack(texts, { play: true, closed: closedBy(before), ...(before.length === 0 && { prove: { onProgress } }) })
    : null;
  endProgress();
  const problems = inOrder([...before, ...(read?.problems ?? [])]);
  for (const problem of problems) {
    const where = problem.file === '' ? shown : isFolder ? `${shown}/` : `${shown}: `;
    // What is wrong with a file as a whole has no line of its own.
    const text = problem.code.startsWith('zip/') ? undefined : texts?.get(problem.file);
    print(`${printProblem(problem, text, where, language)}\n`);
  }
  if (read?.pack) report(read.pack, read.walkthroughs);
  const isProved = read?.certificate?.isProved ?? false;
  if (read?.certificate) reportProof(read.certificate);
  const isLost = isFolder && read?.pack ? isNamedOtherwise(place, read.pack.shared.pack) : false;
  if (isLost) print(SAYS[language].otherwise(shown, read?.pack?.shared.pack ?? ''));
  const errors = problems.filter((p) => p.severity === 'error').length;
  print(`${shown}: ${SAYS[language].sum(errors, problems.length - errors)}.`);
  return errors === 0 && isProved && !isLost;
}

type Found = { readonly texts: ReadonlyMap<string, string> | null; readonly problems: readonly Problem[] };

/** A folder goes the way of a zip, as in the game, so that the same limits and the same words hold for both. */
function readFolder(place: string): Found {
  const files = readWholeFolder(place);
  return files.size > 0 ? readZip(zipFolder(files)) : { texts: new Map(), problems: [] };
}

/** What can still be read of a zip at fault is checked as well. */
function readZip(bytes: Uint8Array): Found {
  const unpacked = unpackZip(bytes);
  const { texts, problems } = decodeFiles(unpacked.files);
  const before = [...(unpacked.kind === 'refused' ? unpacked.problems : []), ...problems];
  return { texts: texts.size > 0 || before.length === 0 ? texts : null, problems: before };
}

/** A line that is written over, where somebody watches. */
function onProgress(level: string, states: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\rproving ${level}: ${states} states   `);
}

function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${' '.repeat(60)}\r`);
}

function reportProof({ isProved, levels, rulesFingerprint, took }: Certificate): void {
  const states = levels.reduce((sum, l) => sum + l.states, 0);
  const seen = `${counted(states, 'state')} in ${took} ms (${levels.map((l) => `${l.level} ${l.states}`).join(', ')})`;
  print(`  ${isProved ? 'proved' : 'not proved'}: ${seen}, rules ${rulesFingerprint.slice(0, 12)}`);
}

function report(pack: PackFile, walkthroughs: ReadonlyMap<string, Walkthrough>): void {
  const { shared, levels } = assemblePack(pack);
  const claims = shared.sources.flatMap((s) => s.passages.flatMap((p) => p.claims)).length;
  print(
    `${shared.pack} ${shared.version}: ${counted(levels.length, 'level')}, ${counted(claims, 'claim')}, ${counted(shared.questions.length, 'question')}.`,
  );
  for (const level of levels) {
    const endings = level.beats.filter((b) => b.kind === 'ending').length;
    print(`  ${level.id}: ${counted(level.beats.length, 'beat')}, ${counted(endings, 'ending')}, ${level.hearsay.length} hearsay.`);
  }
  for (const [file, walkthrough] of walkthroughs) {
    const level = levels.find((l) => l.id === walkthrough.level);
    if (!level) continue;
    const { ending, run } = playWalkthrough(level, walkthrough);
    print(`  ${file}: ${counted(walkthrough.intents.length, 'intent')}, ${ending ? `reaches ${ending}` : `stops at ${run.beat}`}.`);
  }
  print(`  rules ${shared.rulesFingerprint.slice(0, 12)}, whole ${shared.fingerprint.slice(0, 12)}`);
}

/** A copy of the small pack under a name of its own, without its walkthroughs, which know only the old level. */
function beginPack(names: readonly string[]): void {
  const says = SAYS[language];
  // A bare name stands among the packs, a path where it says.
  const name = (names[0] ?? '').replace(/[\\/]+$/, '');
  const folder = /[\\/]/.test(name) ? path.resolve(name) : path.join(LEVELS, name);
  const id = path.basename(folder);
  const shown = path.relative(process.cwd(), folder);
  const isName = names.length === 1 && name !== '' && v.is(packSheet.entries.id, id);
  const fault = isName ? (existsSync(folder) ? says.there(shown) : null) : says.name;
  if (fault) {
    print(fault);
    process.exitCode = 1;
    return;
  }
  for (const [file, text] of readPackFolder(path.join(LEVELS, TEMPLATE))) {
    if (file.startsWith('walkthroughs/')) continue;
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    const named = file === 'pack.yaml' ? text.replace(`\nid: ${TEMPLATE}`, `\nid: ${id}`) : text;
    writeFileSync(target, named.replace(/(?<=^# yaml-language-server: \$schema=)\S*\/(?=[^/]+$)/m, schemaFrom(target)));
    print(`${shown}/${file}`);
  }
  print(says.begun(shown));
}

/** The way from a file to the schemas, which stay where they are. */
function schemaFrom(file: string): string {
  return `${path.relative(path.dirname(file), path.join(LEVELS, SCHEMA)).split(path.sep).join('/')}/`;
}

function writeSchemas(): void {
  const folder = path.join(LEVELS, SCHEMA);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of jsonSchemas()) {
    writeFileSync(path.join(folder, name), text);
    print(`levels/${SCHEMA}/${name}`);
  }
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
