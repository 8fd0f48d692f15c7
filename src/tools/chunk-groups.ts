/**
 * Which modules of the game stand together in one file. Left alone, each set of pages that share something gets a file of its own:
 * dozens of a few hundred bytes, which a first visit over a slow network fetches six at a time.
 */

type Info = {
  readonly importers: readonly string[];
  readonly dynamicImporters: readonly string[];
  readonly isEntry: boolean;
};
type Graph = { getModuleInfo(id: string): Info | null };
type Group = { readonly name: (id: string, graph: Graph) => string | null; readonly priority: number };

const GAME = /[\\/]index\.html$/;
const PHONE = /[\\/]join\.html$/;
const PLAY = /[\\/]src[\\/]main[\\/]play\.ts$/;
const SHEETS = /[\\/]src[\\/]panels[\\/]shell[\\/]sheets\.tsx$/;
const PICTURES = /[\\/]src[\\/]stage[\\/]layout[\\/]art\.ts$/;
/** What the game alone asks for after the title. */
const OF_PLAYING = /[\\/]src[\\/](?:main|panels[\\/]shell)[\\/]/;

/**
 * The files, each before those that import it:
 * - `base`: what the title and a pupil's phone have in common
 * - `title`: what else the title and other pages have in common
 * - `hand`: what play and a pupil's phone have in common
 * - `pictures`: where the pictures of a place are to be found
 * - `rules`: what play has in common with the stage or another page
 * - `play`: what is needed for play alone
 * - `laid`: what the game's sheets have in common with another page
 */
const FILES = ['base', 'title', 'hand', 'pictures', 'rules', 'play', 'laid'] as const;

/** As the bundler wants it: a file's imports go with it unless a file of higher priority has them. */
export function gameGroups(): readonly Group[] {
  const known = new Map<string, (typeof FILES)[number] | null>();
  const fileOf = (id: string, graph: Graph) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const file = fileBy(rootsOf(id, graph));
    known.set(id, file);
    return file;
  };
  return FILES.map((name, n) => ({ name: (id, graph) => (fileOf(id, graph) === name ? name : null), priority: FILES.length - n }));
}

/** Null leaves a module to the bundler. */
export function fileBy(roots: readonly string[]): (typeof FILES)[number] | null {
  const isNeededBy = (which: RegExp) => roots.some((root) => which.test(root));
  if (isNeededBy(GAME)) return roots.length === 1 ? null : isNeededBy(PHONE) ? 'base' : 'title';
  if (isNeededBy(PICTURES)) return 'pictures';
  if (!isNeededBy(PLAY)) return isNeededBy(SHEETS) && !isNeededBy(PHONE) && roots.length > 1 ? 'laid' : null;
  if (isNeededBy(PHONE)) return 'hand';
  return roots.every((root) => OF_PLAYING.test(root)) ? 'play' : 'rules';
}

/** The pages, and the parts that are fetched late, that can't do without a module. */
function rootsOf(id: string, graph: Graph): readonly string[] {
  const seen = new Set([id]);
  const roots: string[] = [];
  for (const at of seen) {
    const info = graph.getModuleInfo(at);
    if (!info) continue;
    if (info.isEntry || info.dynamicImporters.length > 0) roots.push(at);
    for (const importer of info.importers) seen.add(importer);
  }
  return roots;
}
