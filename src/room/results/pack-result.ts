/** A result as one whole number, and back: bound to the pack and to the rules under which it was answered. */
import { mix } from '../../core/json.ts';
import type { Level, Pack } from '../../core/level.ts';
import { DigitReader, DigitWriter, Unreadable } from '../../session/share/digits.ts';
import { readAnswer, writeAnswer } from './answer-digits.ts';
import { readName, writeName } from './name-digits.ts';
import { type OwnAnswers, type OwnLevel, type Result, TOKENS } from './result.ts';

/** What came of reading one. Only `result` is taken; everything else is said. */
export type Unpacked =
  | { readonly kind: 'result'; readonly result: Result }
  | { readonly kind: 'other-pack'; readonly pack: string }
  /** `not-this` is what a short one can say: another pack, or another version of it. */
  | { readonly kind: 'other-version' | 'not-this' | 'newer' | 'damaged' };

/** What this program writes, in the first digit: the whole, or what is short enough to be typed. */
const WHOLE = 0;
const SHORT = 1;
const FORMATS = 16;
/** 24 bits of the rules fingerprint: a version is told from another, and not proved. */
const RULES_PART = 2 ** 24;
/** Of pack and rules together, where letters are dear. */
const BOTH_PART = 2 ** 18;
/** Minutes are counted from 2025 on. */
const FIRST_MINUTE = Date.UTC(2025, 0) / 60_000;

/**
 * @throws when a level or a question isn't this pack's, or an answer isn't whole: there is nothing to write it by
 */
export function packResult(pack: Pack, result: Result): bigint {
  const writer = new DigitWriter();
  writer.digit(WHOLE, FORMATS);
  writer.text(result.pack);
  writer.digit(rulesPart(pack), RULES_PART);
  writer.count(Math.max(0, result.minute - FIRST_MINUTE));
  writeBody(writer, pack, result);
  return writer.number();
}

/** The same without the pack's name and the time: whoever types it does so with the pack at hand, and now. */
export function packShort(pack: Pack, result: Result): bigint {
  const writer = new DigitWriter();
  writer.digit(SHORT, FORMATS);
  writer.digit(bothPart(pack), BOTH_PART);
  writeBody(writer, pack, result);
  return writer.number();
}

/**
 * Never throws and never guesses.
 *
 * @param minute what a short one is taken to be written at, in minutes since 1970
 */
export function unpackResult(pack: Pack, number: bigint, minute: number): Unpacked {
  try {
    const reader = new DigitReader(number);
    const format = reader.digit(FORMATS);
    if (format > SHORT) return { kind: 'newer' };
    if (format === SHORT) {
      if (reader.digit(BOTH_PART) !== bothPart(pack)) return { kind: 'not-this' };
      return readBody(reader, pack, minute);
    }
    const of = reader.text();
    if (of !== pack.shared.pack) return { kind: 'other-pack', pack: of };
    if (reader.digit(RULES_PART) !== rulesPart(pack)) return { kind: 'other-version' };
    return readBody(reader, pack, reader.count() + FIRST_MINUTE);
  } catch (error) {
    if (error instanceof Unreadable) return { kind: 'damaged' };
    throw error;
  }
}

function writeBody(writer: DigitWriter, pack: Pack, { token, name, levels }: Result): void {
  writer.digit(token, TOKENS);
  writeName(writer, name);
  writer.list(levels, (level) => writeLevel(writer, pack, level));
}

function readBody(reader: DigitReader, pack: Pack, minute: number): Unpacked {
  const token = reader.digit(TOKENS);
  const name = readName(reader);
  const levels = reader.list(() => readLevel(reader, pack));
  return reader.isAtEnd ? { kind: 'result', result: { pack: pack.shared.pack, name, token, minute, levels } } : { kind: 'damaged' };
}

function writeLevel(writer: DigitWriter, pack: Pack, { level: id, ending, asked }: OwnLevel): void {
  const at = pack.levels.findIndex((l) => l.id === id);
  const level = pack.levels[at];
  if (!level) throw new Error(`Level ${id} is not in pack ${pack.shared.pack}`);
  writer.digit(at, pack.levels.length);
  const endings = endingsOf(level);
  writer.digit(ending === null ? 0 : endings.indexOf(ending) + 1, endings.length + 1);
  const questions = questionsOf(pack, level);
  writer.list(asked, ({ question: one, answers }) => {
    const place = questions.findIndex((q) => q.id === one);
    const question = questions[place];
    const [first, second] = answers;
    if (!question || !first) throw new Error(`Question ${one} is not in pack ${pack.shared.pack}, or was not answered`);
    writer.digit(place, questions.length);
    writer.digit(second ? 1 : 0, 2);
    writeAnswer(writer, pack, question, first);
    if (second) writeAnswer(writer, pack, question, second);
  });
}

function readLevel(reader: DigitReader, pack: Pack): OwnLevel {
  const level = pack.levels[reader.digit(pack.levels.length)];
  if (!level) throw new Unreadable('The pack has no levels');
  const endings = endingsOf(level);
  const ending = endings[reader.digit(endings.length + 1) - 1] ?? null;
  const questions = questionsOf(pack, level);
  const asked = reader.list((): OwnAnswers => {
    const question = questions[reader.digit(Math.max(1, questions.length))];
    if (!question) throw new Unreadable('The level asks nothing');
    const hasSecond = reader.digit(2) === 1;
    const first = readAnswer(reader, pack, question);
    return { question: question.id, answers: hasSecond ? [first, readAnswer(reader, pack, question)] : [first] };
  });
  return { level: level.id, ending, asked };
}

/** Only those that the level can draw: a question of a large bank is as short as one of a small. */
function questionsOf({ shared }: Pack, { beats }: Level) {
  const tags = new Set(beats.flatMap((b) => (b.kind === 'checkpoint' ? b.draws.map((d) => d.tag) : [])));
  return shared.questions.filter((q) => q.tags.some((t) => tags.has(t)));
}

function endingsOf({ beats }: Level): readonly string[] {
  return beats.flatMap((b) => (b.kind === 'ending' ? [b.id] : []));
}

function rulesPart({ shared }: Pack): number {
  return mix(shared.rulesFingerprint)[0] % RULES_PART;
}

function bothPart({ shared }: Pack): number {
  return mix(`${shared.pack}\n${shared.rulesFingerprint}`)[0] % BOTH_PART;
}
