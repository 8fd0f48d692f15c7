/** From an author's files to a pack that the game can trust, or to everything that is wrong with them. */
import type { LevelRules, PackFile } from '../core/level.ts';
import { CHECKS } from './checks/checks.ts';
import { fingerprints, type Unsigned } from './fingerprint.ts';
import { LIMITS } from './limits.ts';
import { type Manuscript, type Part, readManuscript, type Written } from './manuscript.ts';
import { type Finding, inOrder, type Problem, problemOf } from './problem.ts';
import { type Certificate, type ProveOptions, provePack, type Witness } from './prove/prove.ts';
import { type Walkthrough, walkthroughFindings } from './walkthrough.ts';
import { severityOf } from './words.ts';
import type { Place } from './yaml-file.ts';

export type ReadPack = {
  /** Null when any problem is an error. */
  readonly pack: PackFile | null;
  /** All of them, in reading order. */
  readonly problems: readonly Problem[];
  /** By the name of their file; not part of the pack, because only its makers need them. */
  readonly walkthroughs: ReadonlyMap<string, Walkthrough>;
  /** What the proof certifies; null where it wasn't asked for, or something else is wrong. */
  readonly certificate: Certificate | null;
  /** A pack that holds together and is refused for its walkthroughs or its proof alone: these can be looked at in the game. */
  readonly refuted: PackFile | null;
};

export type ReadOptions = {
  readonly play?: boolean;
  readonly prove?: ProveOptions;
  /** Paths of files that are there and can't be read; somebody else has told why. */
  readonly closed?: readonly string[];
};

/**
 * Reads and checks a pack. Works in a browser's worker and in Node alike, and never throws, whatever the files hold.
 *
 * @param files text by path inside the pack's folder, with `/`: `levels/newsroom.yaml`
 * @param options `play` also plays the walkthroughs: what they promise and don't reach is a problem too; `prove` also proves the pack
 */
export function readPack(files: ReadonlyMap<string, string>, options: ReadOptions = {}): ReadPack {
  return readWith(files, options, new Map());
}

/** Reads a pack that is being written again and again: of its files only those that have changed, with the same result. */
export class PackReader {
  readonly #known = new Map<string, Part>();

  read(files: ReadonlyMap<string, string>, options: ReadOptions = {}): ReadPack {
    return readWith(files, options, this.#known);
  }
}

function readWith(files: ReadonlyMap<string, string>, options: ReadOptions, known: Map<string, Part>): ReadPack {
  const { manuscript, findings, placeOf } = readManuscript(files, known, options.closed);
  const problems: Problem[] = [];
  const told = { error: 0, warning: 0 };
  const tell = (finding: Finding & { readonly place?: Place; readonly witness?: Witness }) => {
    const severity = severityOf(finding.code);
    told[severity] += 1;
    // Warnings leave room for errors, so that what keeps a pack from being played is always told.
    if (told[severity] > LIMITS.problems / 2) return;
    const problem = problemOf(finding, finding.place ?? placeOf(finding.file, finding.path, finding.at));
    problems.push(finding.witness ? { ...problem, witness: finding.witness } : problem);
  };
  findings.forEach(tell);
  for (const check of CHECKS) check(manuscript).forEach(tell);
  const isSound = () => told.error === 0;
  const pack = isSound() ? assemble(manuscript) : null;
  const walkthroughs = new Map(manuscript.walkthroughs.map(({ file, value }) => [file, value as Walkthrough]));
  if (pack && options.play) walkthroughFindings(pack, walkthroughs).forEach(tell);
  const proof = pack && options.prove ? provePack(pack, options.prove) : null;
  proof?.refuted.forEach(tell);
  return {
    pack: isSound() ? pack : null,
    refuted: isSound() ? null : pack,
    problems: inOrder(problems),
    walkthroughs,
    certificate: proof?.certificate ?? null,
  };
}

function assemble(manuscript: Manuscript): PackFile | null {
  const { pack, procedure, sources, questions, levels, guide: forTeachers } = manuscript;
  if (!pack || !procedure || !manuscript.isWhole) return null;
  const { id, levels: order, ...own }: Written<'pack'> = pack.value;
  const { chambers, ...law }: Written<'procedure'> = procedure.value;
  const shared: Unsigned = {
    pack: id,
    ...own,
    procedure: law,
    chambers,
    sources: sources.map((s) => s.value),
    questions: questions.flatMap((q) => q.value.questions),
  };
  const inTurn: readonly LevelRules[] = order.flatMap((level) => levels.find((l) => l.value.id === level)?.value ?? []);
  const guide = forTeachers?.value;
  return { shared: { ...shared, ...fingerprints(shared, inTurn, guide) }, levels: inTurn, ...(guide && { guide }) };
}
