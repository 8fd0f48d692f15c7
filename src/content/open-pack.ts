/** From a zip to a pack that can be played, or to everything that is wrong with it: unpacked, checked, its walkthroughs played, proved. */
import type { PackFile } from '../core/level.ts';
import { type Excerpt, excerptOf, printProblem } from './print-problem.ts';
import { inOrder, type Problem, problemOf } from './problem.ts';
import type { Prove, ShownPlace } from './proof-seam.ts';
import { type ReadPack, readPack } from './read-pack.ts';
import { decodeFiles, unpackZip } from './unpack-zip.ts';

export type OpenStep = 'unpacking' | 'checking' | 'proving';

/** A problem as a screen shows it: with its line, its text for copying, and where in the game it can be seen. */
export type ReportedProblem = Problem & {
  readonly excerpt: Excerpt | null;
  readonly printed: string;
  readonly shown: ShownPlace | null;
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
      /** Only when the proof alone speaks against it: then its problems can be looked at in the game. */
      readonly pack: PackFile | null;
      readonly problems: readonly ReportedProblem[];
    };

export type OpenPackOptions = {
  readonly prove: Prove;
  readonly onProgress?: (step: OpenStep, states: number) => void;
};

/** Never throws, whatever the bytes are. */
export function openPack(bytes: Uint8Array, { prove, onProgress = () => undefined }: OpenPackOptions): OpenedPack {
  onProgress('unpacking', 0);
  const unpacked = unpackZip(bytes);
  const atZip = unpacked.kind === 'refused' ? unpacked.problems : [];
  const { texts, problems: atText } = decodeFiles(unpacked.files);
  const before = [...atZip, ...atText];
  const told = (problems: readonly Problem[], shown: ReadonlyMap<Problem, ShownPlace> = new Map()) =>
    inOrder(problems).map((problem) => reported(problem, texts, shown.get(problem) ?? null));
  // A zip that couldn't be read to its end says nothing about the files in it.
  if (texts.size === 0) return { kind: 'refused', pack: null, problems: told(before) };
  onProgress('checking', 0);
  const read = readPack(texts, { play: true });
  const found = [...before, ...read.problems];
  if (!read.pack || before.length > 0) return { kind: 'refused', pack: null, problems: told(found) };
  onProgress('proving', 0);
  const proof = prove(read.pack, (states) => onProgress('proving', states));
  const refutations = new Map(proof.findings.map((finding) => [problemAt(read, finding), finding.shown] as const));
  const places = new Map([...refutations].flatMap(([problem, shown]) => (shown ? [[problem, shown] as const] : [])));
  const problems = told([...found, ...refutations.keys()], places);
  return problems.some((p) => p.severity === 'error')
    ? { kind: 'refused', pack: read.pack, problems }
    : { kind: 'sound', pack: read.pack, proof: { isProved: proof.isProved, states: proof.states }, problems };
}

function problemAt(read: ReadPack, finding: ReturnType<Prove>['findings'][number]): Problem {
  return problemOf(finding, read.placeOf(finding.file, finding.path, finding.at));
}

function reported(problem: Problem, texts: ReadonlyMap<string, string>, shown: ShownPlace | null): ReportedProblem {
  const text = texts.get(problem.file);
  // What is wrong with a file as a whole has no line of its own.
  const excerpt = problem.code.startsWith('zip/') ? null : excerptOf(text, problem.line, problem.column);
  return { ...problem, excerpt, printed: printProblem(problem, excerpt ? text : undefined), shown };
}
