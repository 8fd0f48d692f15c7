/** A run as a short code: what a friend needs to play it again bit for bit, bound to the rules it was played under. */
import { mix } from '../../core/json.ts';
import type { Level, Pack } from '../../core/level.ts';
import { isReplayable, RULES_VERSION, record } from '../../core/replay.ts';
import type { Recording, Run } from '../../core/run.ts';
import { start } from '../../core/start.ts';
import { step } from '../../core/step.ts';
import { checkLetters, DigitReader, DigitWriter, fromLetters, toLetters, Unreadable } from './digits.ts';
import { readEntry, writeEntry } from './entry-digits.ts';
import { entryFrom } from './entry-from.ts';
import { readIntent, writeIntent } from './intent-digits.ts';

/** What came of opening a code or a file. Only `run` is played; everything else is said. */
export type OpenedRun =
  | { readonly kind: 'run'; readonly level: Level; readonly recording: Recording }
  | { readonly kind: 'nothing' | 'damaged' | 'newer' | 'other-rules' }
  | { readonly kind: 'other-pack'; readonly pack: string };

/** The format this program writes, one digit. The first two letters and the check at the end are the same in all formats. */
const FORMAT = 1;
const MARK = 'TR';
const CHECK = 5;
const LONGEST = 20_000;
/** 48 bits that depend on the whole rules fingerprint, as two digits. */
const RULES_PART = 2 ** 24;
/** 24 bits of the run that must come out. */
const RUN_PART = 2 ** 24;

/**
 * The run as letters and digits only, so that it survives every messenger and a double click takes all of it.
 *
 * @throws when the recording isn't one of this pack's present rules: there is nothing to encode it by
 */
export function codeOf(pack: Pack, recording: Recording): string {
  const level = pack.levels.find((l) => l.id === recording.level);
  if (!level || !isReplayable(level, recording)) throw new Error(`The run of ${recording.level} was made under other rules`);
  const writer = new DigitWriter();
  writer.text(recording.pack);
  for (const part of rulesParts(recording.rulesFingerprint)) writer.digit(part, RULES_PART);
  writer.count(recording.rulesVersion);
  writer.digit(pack.levels.indexOf(level), pack.levels.length);
  writeEntry(writer, pack, recording.entry);
  writer.count(recording.intents.length);
  let { run } = start(level, recording.entry);
  for (const intent of recording.intents) {
    writeIntent(writer, level, run, intent);
    run = stepped(level, run, intent);
  }
  writer.digit(runPart(run), RUN_PART);
  const body = `${MARK}${FORMAT}${toLetters(writer.number())}`;
  return body + checkOf(body);
}

/** Reads a code, also out of the middle of a message. Never throws and never guesses. */
export function readCode(pack: Pack, text: string): OpenedRun {
  const code = findCode(text);
  if (code === null) return { kind: 'nothing' };
  const body = code.slice(0, -CHECK);
  if (!code.startsWith(MARK) || checkOf(body) !== code.slice(-CHECK)) return { kind: 'damaged' };
  const format = Number(code.charAt(MARK.length));
  if (format > FORMAT) return { kind: 'newer' };
  const number = fromLetters(body.slice(MARK.length + 1));
  if (number === null || format !== FORMAT) return { kind: 'damaged' };
  try {
    return readNumber(pack, number);
  } catch (error) {
    // A whole code that leads nowhere was written by other rules than it says.
    if (error instanceof Unreadable) return { kind: 'other-rules' };
    throw error;
  }
}

function readNumber(pack: Pack, number: bigint): OpenedRun {
  const reader = new DigitReader(number);
  const of = reader.text();
  if (of !== pack.shared.pack) return { kind: 'other-pack', pack: of };
  const rules = [reader.digit(RULES_PART), reader.digit(RULES_PART)];
  const isHere = rulesParts(pack.shared.rulesFingerprint).every((part, i) => part === rules[i]);
  if (!isHere || reader.count() !== RULES_VERSION) return { kind: 'other-rules' };
  const level = pack.levels[reader.digit(pack.levels.length)];
  const entry = entryFrom(pack, readEntry(reader, pack));
  if (!level || !entry) return { kind: 'other-rules' };
  let { run } = start(level, entry);
  const intents = reader.list(() => {
    const intent = readIntent(reader, level, run);
    run = stepped(level, run, intent);
    return intent;
  });
  if (reader.digit(RUN_PART) !== runPart(run) || !reader.isAtEnd) return { kind: 'other-rules' };
  return { kind: 'run', level, recording: record(level, entry, intents) };
}

function stepped(level: Level, run: Run, intent: Recording['intents'][number]): Run {
  const result = step(level, run, intent);
  if (result.kind === 'rejection') throw new Unreadable(`${intent.kind} is not open`);
  return result.run;
}

/** The code in a text: one word of it, or all of it where it was broken over lines. Null where nothing looks like one. */
function findCode(text: string): string | null {
  if (text.length > LONGEST) return null;
  const word = /(?:^|[^0-9A-Za-z])(TR\d[0-9A-Za-z]{12,})(?![0-9A-Za-z])/.exec(text)?.[1];
  if (word !== undefined && checkOf(word.slice(0, -CHECK)) === word.slice(-CHECK)) return word;
  const all = text.replace(/\s+/g, '');
  // Two of the first three characters are enough: a slip in one of them is damage, and no reason to know nothing.
  const alike = [/T.?R/, /T.?.?1/, /R.?1/].some((two) => two.test(all.slice(0, 4)));
  return all.length > MARK.length + 1 + CHECK && alike ? all : (word ?? null);
}

function checkOf(body: string): string {
  return checkLetters(mix(body)[0], CHECK);
}

function rulesParts(fingerprint: string): readonly [number, number] {
  const [a, b] = mix(fingerprint);
  return [a % RULES_PART, b % RULES_PART];
}

function runPart(run: Run): number {
  return mix(JSON.stringify(run))[0] % RUN_PART;
}
