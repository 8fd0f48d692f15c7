/** From what the device hands over, a zip or all files of a folder, to the texts of a draft. Broken packs are welcome: the desk is where they are mended. */
import { bytesOfFile, zipOfFolder } from '../../content/given-bytes.ts';
import { LIMITS, marksIn } from '../../content/limits.ts';
import { hasOwnContent, isTextFile } from '../../content/media.ts';
import { type ReportedProblem, reported } from '../../content/open-pack.ts';
import { problemOf } from '../../content/problem.ts';
import { decodeText } from '../../content/questions/decode.ts';
import { quickYaml } from '../../content/quick-yaml.ts';
import { knownLineEnds, unpackZip } from '../../content/unpack-zip.ts';
import type { ReadablePack } from '../../panels/shell/packs-model.ts';

export type Brought = {
  readonly kind: 'brought';
  readonly files: ReadonlyMap<string, string>;
  readonly media: ReadonlyMap<string, Uint8Array>;
  /** Names of what was handed over and is no part of it. */
  readonly left: readonly string[];
  /** Files of which it was guessed in which encoding they are. */
  readonly guessed: readonly string[];
};

/** Nothing can be made of it; without problems, because it isn't a pack at all. */
export type NotBrought = { readonly kind: 'refused'; readonly problems: readonly ReportedProblem[] };

/** Bytes by path: they go from a worker to the page without being copied, which texts don't. */
export type BroughtBytes = { readonly files: ReadonlyMap<string, Uint8Array>; readonly problems: readonly ReportedProblem[] };

const NOTHING: BroughtBytes = { files: new Map(), problems: [] };

export async function bringFiles(given: Exclude<ReadablePack, { kind: 'address' }>): Promise<BroughtBytes> {
  const bytes = given.kind === 'zip' ? await bytesOfFile(given.file) : await zipOfFolder(given.files);
  if (bytes === null) return NOTHING;
  const unpacked = unpackZip(bytes);
  const problems = unpacked.kind === 'refused' ? unpacked.problems : [];
  return { files: unpacked.files, problems: problems.map((problem) => reported(problem, new Map())) };
}

/** The texts that the page will read, for `tooMuchIn`: the bytes themselves go to the page. */
export function textsIn({ files }: BroughtBytes): readonly string[] {
  return [...files].flatMap(([path, bytes]) => (/\.(ya?ml|json)$/i.test(path) ? [decodeText(bytes).text] : []));
}

/** What only the careful parser can read costs the page ten times as much. */
const ODD_AT_MOST = LIMITS.marks;

/** A problem where the page, which reads every file of a draft, would be kept from answering: the game, which reads in a worker, takes more. */
export function tooMuchIn(texts: readonly string[]): ReportedProblem | null {
  const marks = texts.map(marksIn);
  let [all, odd] = [sum(marks), 0];
  const most = all > LIMITS.allMarks ? LIMITS.allMarks : ODD_AT_MOST;
  for (const [i, text] of texts.entries()) {
    // All that is left could be odd.
    if (odd + all <= ODD_AT_MOST) return null;
    const own = marks[i] ?? 0;
    all -= own;
    if (most === LIMITS.allMarks || !quickYaml(text)) odd += own;
    if (odd > ODD_AT_MOST) return reported(problemOf({ code: 'pack/too-much', file: '', path: [], values: { most } }, START), new Map());
  }
  return null;
}

const START = { line: 1, column: 1 } as const;

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

/** So many characters are made of bytes before the page has its turn again. */
const AT_ONCE = 1_000_000;

/** Texts are written on, in whichever encoding they came; pictures and sounds go along as they are. */
export async function sorted({ files: found, problems }: BroughtBytes): Promise<Brought | NotBrought> {
  const files = new Map<string, string>();
  const media = new Map<string, Uint8Array>();
  const guessed: string[] = [];
  let sinceTurn = 0;
  for (const [path, bytes] of found) {
    if (!isTextFile(path)) {
      if (hasOwnContent(path, bytes)) media.set(path, bytes);
      continue;
    }
    const decoded = decodeText(bytes);
    files.set(path, knownLineEnds(decoded.text));
    if (decoded.guessed !== null) guessed.push(path);
    sinceTurn += bytes.length;
    if (sinceTurn < AT_ONCE) continue;
    sinceTurn = 0;
    await turn();
  }
  await turn();
  // Of what could be looked into, this is all that is wrong with it: it is no pack.
  if (!files.has('pack.yaml')) return { kind: 'refused', problems: found.size > 0 ? [] : problems };
  return { kind: 'brought', files, media, guessed, left: problems.map(({ file, found: name }) => file || name) };
}

/** The page answers whoever waits for it. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
