/** From a zip to a pack that can be played, or to everything that is wrong with it: unpacked, checked, its walkthroughs played, proved. */
import type { PackFile } from '../core/level.ts';
import { type Excerpt, excerptOf, printProblem } from './print-problem.ts';
import { inOrder, type Problem } from './problem.ts';
import type { ProveOptions } from './prove/prove.ts';
import { readPack } from './read-pack.ts';
import { decodeFiles, unpackZip } from './unpack-zip.ts';
import { wordsFor } from './words.ts';

export type OpenStep = 'unpacking' | 'checking' | 'proving';

/** A problem as a screen shows it: with its line, and its text for copying. */
export type ReportedProblem = Problem & {
  readonly excerpt: Excerpt | null;
  readonly printed: string;
  /** The same in Russian. */
  readonly ru: Pick<Problem, 'expected' | 'found' | 'mend'> & { readonly printed: string };
};

export type OpenedPack =
  | {
      readonly kind: 'sound';
      readonly pack: PackFile;
      readonly proof: { readonly isProved: boolean; readonly states: number };
      /** Warnings only. */
      readonly problems: readonly ReportedProblem[];
    }
  | {
      readonly kind: 'refused';
      /** Only when it holds together: then what its proof shows can be looked at in the game. */
      readonly pack: PackFile | null;
      readonly problems: readonly ReportedProblem[];
    };

/** How far it has come: the steps before the proof count as one part each, and in the proof each level is one. */
export type OpenPart = { readonly done: number; readonly of: number };

/** @param states of all levels that were seen so far */
export type OnOpenProgress = (step: OpenStep, states: number, part: OpenPart) => void;

/** Unpacking and checking. */
const BEFORE_PROOF = 2;
const LEVEL_FILE = /(^|\/)levels\/[^/]+\.ya?ml$/;

/** Never throws, whatever the bytes are. */
export function openPack(bytes: Uint8Array, onProgress: OnOpenProgress = () => undefined, limit?: number): OpenedPack {
  onProgress('unpacking', 0, { done: 0, of: BEFORE_PROOF + 1 });
  const unpacked = unpackZip(bytes);
  const { texts, problems: atText } = decodeFiles(unpacked.files);
  const before = [...(unpacked.kind === 'refused' ? unpacked.problems : []), ...atText];
  const told = (problems: readonly Problem[]) => inOrder(problems).map((problem) => reported(problem, texts));
  // A zip that couldn't be read to its end says nothing about the files in it.
  if (texts.size === 0 && before.length > 0) return { kind: 'refused', pack: null, problems: told(before) };
  const of = BEFORE_PROOF + Math.max(1, [...texts.keys()].filter((name) => LEVEL_FILE.test(name)).length);
  onProgress('checking', 0, { done: 1, of });
  const seen = new Map<string, number>();
  const prove: ProveOptions = {
    ...(limit !== undefined && { limit }),
    onProgress: (level, states) => {
      seen.set(level, states);
      onProgress('proving', sum([...seen.values()]), { done: Math.min(of, BEFORE_PROOF - 1 + seen.size), of });
    },
  };
  const { pack, refuted, problems, certificate } = readPack(texts, {
    play: true,
    closed: closedBy(before),
    ...(before.length === 0 && { prove }),
  });
  if (!pack || before.length > 0) return { kind: 'refused', pack: refuted, problems: told([...before, ...problems]) };
  const states = sum((certificate?.levels ?? []).map((level) => level.states));
  return { kind: 'sound', pack, proof: { isProved: certificate?.isProved ?? false, states }, problems: told(problems) };
}

/** Paths of the files that a zip has and doesn't give; of a name that may not be, what it is called. */
export function closedBy(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ file, values }) => file || String(values.found));
}

export function reported(problem: Problem, texts: ReadonlyMap<string, string>): ReportedProblem {
  const text = texts.get(problem.file);
  // What is wrong with a file as a whole has no line of its own.
  const excerpt = problem.code.startsWith('zip/') ? null : excerptOf(text, problem.line, problem.column);
  const shown = excerpt ? text : undefined;
  const { expected, found, mend } = wordsFor(problem.code, problem.values, 'ru');
  return {
    ...problem,
    excerpt,
    printed: printProblem(problem, shown),
    ru: { expected, found, mend, printed: printProblem(problem, shown, '', 'ru') },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
