/** The worker behind the desk: it checks, proves, and looks for roads apart from the page, which stays answerable whatever a draft holds. */
import { type ReportedProblem, reported } from '../../content/open-pack.ts';
import { inOrder } from '../../content/problem.ts';
import { type LevelRoads, roadsOf, witnessTo, witnessToStart } from '../../content/prove/roads.ts';
import type { Witness } from '../../content/prove/witness.ts';
import { type ReadPack, readPack } from '../../content/read-pack.ts';
import { assemblePack, type PackFile } from '../../core/level.ts';

/** The files that changed since the last message; null takes one out. */
export type ChangedFiles = readonly (readonly [file: string, text: string | null])[];

export type ToDeskWorker = { readonly changed: ChangedFiles; readonly version: number } & (
  | { readonly kind: 'check' | 'prove' }
  | { readonly kind: 'roads'; readonly level: string }
  /** Null for the level's first page. */
  | { readonly kind: 'way'; readonly level: string; readonly beat: string | null }
);

export type Checked = {
  readonly problems: readonly ReportedProblem[];
  /** Whether it holds together, so that it can be looked at in the game. */
  readonly canBePlayed: boolean;
};
export type ProofShown = { readonly isProved: boolean; readonly states: number };

export type FromDeskWorker = { readonly version: number } & (
  | ({ readonly kind: 'checked' } & Checked)
  | { readonly kind: 'proving'; readonly states: number }
  | ({ readonly kind: 'proved'; readonly proof: ProofShown | null } & Checked)
  | { readonly kind: 'roads'; readonly roads: LevelRoads | null }
  | { readonly kind: 'way'; readonly pack: PackFile | null; readonly place: Witness | null }
);

const files = new Map<string, string>();
const tell = (message: FromDeskWorker): void => globalThis.postMessage(message);

globalThis.onmessage = ({ data }: MessageEvent<ToDeskWorker>) => {
  for (const [file, text] of data.changed) {
    if (text === null) files.delete(file);
    else files.set(file, text);
  }
  const { version } = data;
  switch (data.kind) {
    case 'check':
      return tell({ kind: 'checked', version, ...checkedFrom(readPack(files, { play: true })) });
    case 'prove': {
      const seen = new Map<string, number>();
      const onProgress = (level: string, states: number) => {
        seen.set(level, states);
        tell({ kind: 'proving', version, states: sum([...seen.values()]) });
      };
      const read = readPack(files, { play: true, prove: { onProgress } });
      const { certificate } = read;
      const proof = certificate && { isProved: certificate.isProved, states: sum(certificate.levels.map((l) => l.states)) };
      return tell({ kind: 'proved', version, proof, ...checkedFrom(read) });
    }
    case 'roads': {
      const pack = playable();
      return tell({ kind: 'roads', version, roads: pack && hasLevel(pack, data.level) ? roadsOf(pack, data.level) : null });
    }
    case 'way': {
      const pack = playable();
      const level = pack && assemblePack(pack).levels.find((l) => l.id === data.level);
      const place = !pack || !level ? null : data.beat === null ? witnessToStart(level) : witnessTo(pack, level.id, data.beat);
      return tell({ kind: 'way', version, pack, place });
    }
  }
};

function checkedFrom({ problems, pack, refuted }: ReadPack): Checked {
  return { problems: inOrder(problems).map((p) => reported(p, files)), canBePlayed: (pack ?? refuted) !== null };
}

function playable(): PackFile | null {
  const { pack, refuted } = readPack(files, { play: true });
  return pack ?? refuted;
}

function hasLevel({ levels }: PackFile, id: string): boolean {
  return levels.some((l) => l.id === id);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
