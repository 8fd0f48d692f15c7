/**
 * Vite plugin: the packs of `levels`, read at build time, as `virtual:packs`; a problem in one stops the build. What their authors
 * wrote, for copying, is `virtual:pack-texts`.
 */
import path from 'node:path';
import type { Plugin } from 'vite';
import { printProblem } from '../content/print-problem.ts';
import { readPack } from '../content/read-pack.ts';
import type { PackFile } from '../core/level.ts';
import { splitPack } from '../core/pack-parts.ts';
import { placeIn } from '../core/place.ts';
import { isNamedOtherwise, LEVELS, packFolders, readPackFolder } from './pack-folder.ts';

const LIST = 'virtual:packs';
const ONE = 'virtual:pack/';
const TEXTS = 'virtual:pack-texts';
const TEXT = 'virtual:pack-text/';
const GUIDES = 'virtual:pack-guides';
const GUIDE = 'virtual:pack-guide/';
const LISTS = [LIST, TEXTS, GUIDES];
const PARTS = [ONE, TEXT, GUIDE];
/** Marks a module that is no file, so that other plugins leave it alone. */
const OWN = '\0';

export function packs(levels = LEVELS): Plugin {
  let isBuild = false;
  const read = new Map<string, PackFile>();
  const packOf = (folder: string): PackFile => {
    const id = path.basename(folder);
    const pack = read.get(id) ?? readFolder(folder, isBuild);
    read.set(id, pack);
    return pack;
  };
  return {
    name: 'packs',
    configResolved: (config) => {
      isBuild = config.command === 'build';
    },
    resolveId: (id) => (LISTS.includes(id) || PARTS.some((part) => id.startsWith(part)) ? OWN + id : null),
    load(id) {
      if (id === OWN + LIST) return listModule(packFolders(levels).map(packOf));
      if (id === OWN + GUIDES) return guidesModule(packFolders(levels).map(packOf));
      if (id === OWN + TEXTS) return textsModule(packFolders(levels).map(packOf));
      if (id.startsWith(OWN + TEXT))
        return jsonModule(Object.fromEntries(readPackFolder(path.join(levels, id.slice((OWN + TEXT).length)))));
      if (id.startsWith(OWN + GUIDE)) return jsonModule(splitPack(packOf(path.join(levels, id.slice((OWN + GUIDE).length)))).guide);
      if (!id.startsWith(OWN + ONE)) return null;
      const [name = '', level] = id.slice((OWN + ONE).length).split('/');
      const { outline, parts } = splitPack(packOf(path.join(levels, name)));
      const part = level === undefined ? outline : parts.find((p) => p.level.id === level);
      return jsonModule(part);
    },
    configureServer(server) {
      server.watcher.add(levels);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(levels + path.sep) || !/\.(ya?ml|json)$/.test(file)) return;
        read.clear();
        for (const id of server.moduleGraph.idToModuleMap.keys()) {
          const module = id.startsWith(OWN + LIST) || id.startsWith(OWN + ONE) ? server.moduleGraph.getModuleById(id) : undefined;
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** The title screen needs names, versions and what a pack is about; what a pack's levels share is a chunk of its own, and so is each level. */
function listModule(all: readonly PackFile[]): string {
  const entries = all.map(({ shared: { pack, title, about, licence, version, fingerprint, languages, sets, cast }, levels }) => {
    const first = levels[0]?.beats.find((b) => b.id === levels[0]?.start)?.set;
    const set = sets.find((s) => s.id === first);
    const opensOn = set ? placeIn(set) : 'office';
    const openingFigures = [...new Set(cast.filter((p) => set?.people.includes(p.id)).map((p) => p.figure))];
    const load = (part: string) => `() => import(${JSON.stringify(ONE + part)}).then((module) => module.default)`;
    const told = { id: pack, title, told: { about, licence }, version, fingerprint, languages, opensOn, openingFigures };
    const each = levels.map(({ id }) => `{ id: ${JSON.stringify(id)}, load: ${load(`${pack}/${id}`)} }`);
    return `{ ...${JSON.stringify(told)}, levels: [${each.join(', ')}], load: ${load(pack)} }`;
  });
  return `export const packs = [${entries.join(', ')}];`;
}

/** Each pack's title, and its files as they were written. */
function textsModule(all: readonly PackFile[]): string {
  const entries = all.map(({ shared: { pack, title, languages } }) => {
    const load = `() => import(${JSON.stringify(TEXT + pack)}).then((module) => module.default)`;
    return `{ ...${JSON.stringify({ id: pack, title, languages })}, load: ${load} }`;
  });
  return `export const packTexts = [${entries.join(', ')}];`;
}

/** By pack, what a teacher wants to know before the lesson; only the page that prints it asks for this. */
function guidesModule(all: readonly PackFile[]): string {
  const entries = all.map(
    ({ shared: { pack } }) => `${JSON.stringify(pack)}: () => import(${JSON.stringify(GUIDE + pack)}).then((module) => module.default)`,
  );
  return `export const guides = { ${entries.join(', ')} };`;
}

/** Parsing JSON is quicker for a browser than reading the same as a program. */
function jsonModule(value: unknown): { readonly code: string; readonly map: null } {
  return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`, map: null };
}

function readFolder(folder: string, play: boolean): PackFile {
  const files = readPackFolder(folder);
  const { pack, problems } = readPack(files, { play });
  const name = path.basename(folder);
  if (pack && isNamedOtherwise(folder, pack.shared.pack, path.dirname(folder)))
    throw new Error(`The folder levels/${name} holds a pack with the id ${pack.shared.pack}. Give both the same name.`);
  if (pack) return pack;
  const errors = problems.filter((p) => p.severity === 'error');
  const shown = errors.slice(0, 20).map((p) => printProblem(p, files.get(p.file), `levels/${name}/`));
  const rest = errors.length > shown.length ? [`… and ${errors.length - shown.length} more: npm run levels`] : [];
  throw new Error(`The pack ${name} can't be played yet.\n\n${[...shown, ...rest].join('\n\n')}`);
}
