/**
 * `npm run levels [folder or zip …]`: checks packs, plays their walkthroughs, proves them, and prints what is wrong with them and what
 * is certified; with `--ru` problems are told in Russian. Exit code 1 when a pack can't be played or isn't proved. `npm run levels -- --schema` writes the JSON Schemas for authors' editors instead,
 * and `npm run levels -- --new my-pack` begins a pack.
 */
import { existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchemas } from '../content/json-schema.ts';
import { closedBy } from '../content/open-pack.ts';
import { printProblem } from '../content/print-problem.ts';
import { inOrder, type Problem } from '../content/problem.ts';
import type { Certificate } from '../content/prove/prove.ts';
import { readPack } from '../content/read-pack.ts';
import { decodeFiles, unpackZip } from '../content/unpack-zip.ts';
import { playWalkthrough, type Walkthrough } from '../content/walkthrough.ts';
import { assemblePack, type PackFile } from '../core/level.ts';
import { LEVELS, packFolders, readPackFolder, SCHEMA } from './pack-folder.ts';

/** The pack that is made to be copied. */
const TEMPLATE = 'school-council';

const given = process.argv.slice(2);
const language = given.includes('--ru') ? 'ru' : 'en';
if (given.includes('--schema')) writeSchemas();
else if (given.includes('--new')) beginPack(given[given.indexOf('--new') + 1]);
else {
  const places = given.filter((arg) => !arg.startsWith('--'));
  const packs = places.length > 0 ? places : packFolders();
  if (packs.length === 0) print('There is no pack in levels.');
  // Every pack is checked, also after one that failed.
  const sound = packs.map(checkPack).every((isSound) => isSound);
  process.exitCode = sound ? 0 : 1;
}

function checkPack(place: string): boolean {
  const shown = path.relative(process.cwd(), place) || '.';
  if (!existsSync(place)) {
    print(`${shown}: there is no such folder or file.`);
    return false;
  }
  const isFolder = lstatSync(place).isDirectory();
  const { texts, problems: before } = isFolder ? { texts: readPackFolder(place), problems: [] } : readZip(place);
  const read = texts ? readPack(texts, { play: true, prove: { onProgress }, closed: closedBy(before) }) : null;
  endProgress();
  const problems = inOrder([...before, ...(read?.problems ?? [])]);
  for (const problem of problems)
    print(`${printProblem(problem, texts?.get(problem.file), isFolder ? `${shown}/` : `${shown}: `, language)}\n`);
  if (read?.pack) report(read.pack, read.walkthroughs);
  const isProved = read?.certificate?.isProved ?? false;
  if (read?.certificate) reportProof(read.certificate);
  const errors = problems.filter((p) => p.severity === 'error').length;
  const warnings = problems.length - errors;
  print(
    `${shown}: ${language === 'ru' ? `ошибок — ${errors}, замечаний — ${warnings}` : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`}.`,
  );
  return errors === 0 && isProved;
}

/** As the desk reads it: what can still be read of a zip at fault is checked too. */
function readZip(place: string): { readonly texts: ReadonlyMap<string, string> | null; readonly problems: readonly Problem[] } {
  const unpacked = unpackZip(readFileSync(place));
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
function beginPack(name: string | undefined): void {
  // A bare name stands among the packs, a path where it says.
  const folder = name?.includes('/') ? path.resolve(name) : path.join(LEVELS, name ?? '');
  const id = path.basename(name ?? '');
  const shown = path.relative(process.cwd(), folder);
  const fault = !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)
    ? 'Name it with small letters, digits and hyphens: npm run levels -- --new my-pack'
    : existsSync(folder)
      ? `${shown} is there already.`
      : null;
  if (fault) {
    print(fault);
    process.exitCode = 1;
    return;
  }
  for (const [file, text] of readPackFolder(path.join(LEVELS, TEMPLATE))) {
    if (file.startsWith('walkthroughs/')) continue;
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), file === 'pack.yaml' ? text.replace(`\nid: ${TEMPLATE}`, `\nid: ${id}`) : text);
    print(`${shown}/${file}`);
  }
  print(`Change it in the order that ${shown}/pack.yaml tells, and check it: npm run levels -- ${shown}`);
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
