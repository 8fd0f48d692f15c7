/** Where an id is defined and where it is referred to, over all files of a pack: asked before something is renamed or removed. */
import { kindOfFile, SHEETS } from '../manuscript.ts';
import type { NodePath } from '../problem.ts';
import type { Kind } from '../schema/parts.ts';
import { walk } from '../walk.ts';
import type { Json } from './edit.ts';
import { outlineOf, valueOfText } from './outlines.ts';
import { partAt } from './plain-edit.ts';
import { isListValue } from './print.ts';
import { walkthroughUses } from './walkthrough-uses.ts';

/** A thing with an id: its kind, its id, and the file that defines it. */
export type Named = {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
  /** Of the id itself. */
  readonly path: NodePath;
};

export type Use = {
  readonly file: string;
  readonly path: NodePath;
  /** The id is the key of an entry. */
  readonly at?: 'key';
};

/** Ids that only their own level knows. */
const OF_A_LEVEL: ReadonlySet<Kind> = new Set(['beat', 'slot', 'way-in', 'option', 'action', 'outcome']);

/** What stands at the path, if it is the id of something. */
export function namedAt(files: ReadonlyMap<string, string>, file: string, path: NodePath): Named | null {
  let found: Named | null = null;
  const wanted = path.join('\u0000');
  meetAll(files, file, ({ kind, id, path: at }) => {
    if (at.join('\u0000') === wanted) found = { kind, id, file, path };
  });
  return found;
}

/** The things that a file defines with this id. */
export function definitionsOf(files: ReadonlyMap<string, string>, kind: Kind, id: string): readonly Named[] {
  const found: Named[] = [];
  for (const file of files.keys()) {
    meetAll(files, file, (named) => {
      if (named.kind === kind && named.id === id) found.push({ ...named, file });
    });
  }
  return found;
}

/** All places that refer to it; what defines it is not among them. Files that can't be read are passed over. */
export function usesOf(files: ReadonlyMap<string, string>, named: Named): readonly Use[] {
  const { kind, id, file: home } = named;
  if (kind === 'part') return usesOfPart(files, named);
  const homes = new Set(definitionsOf(files, kind, id).map((d) => d.file));
  const uses: Use[] = [];
  for (const file of files.keys()) {
    const sheet = kindOfFile(file);
    if (sheet === null || sheet === 'unknown') continue;
    const value = valueIn(files, file);
    if (sheet === 'walkthrough') {
      const level = OF_A_LEVEL.has(kind) ? levelOf(files, home) : null;
      uses.push(...walkthroughUses(value, kind, id, level).map((path) => ({ file, path })));
      if (kind !== 'level') continue;
    } else if (file !== home && (OF_A_LEVEL.has(kind) || (kind === 'hearsay' && homes.has(file)))) continue;
    walk(SHEETS[sheet], value, {
      meet: ({ role, value: found, path, at }) => {
        if (role.refers === kind && found === id) uses.push({ file, path, ...(at && { at }) });
      },
    });
  }
  return uses;
}

/** Ids that are only looked for beside themselves, or that walkthroughs alone name. */
const NEAR: ReadonlySet<Kind> = new Set(['part', 'option', 'action']);

/** What outside of a part of a file refers to something that only this part defines: it would be left without it. Walkthroughs aside. */
export function usesOfInside(files: ReadonlyMap<string, string>, file: string, path: NodePath): readonly Use[] {
  const isInside = (at: NodePath) => path.every((part, i) => at[i] === part);
  const inside = new Set<string>();
  const outside = new Set<string>();
  const met: (Use & { readonly key: string })[] = [];
  for (const name of files.keys()) {
    const sheet = kindOfFile(name);
    if (sheet === null || sheet === 'unknown' || sheet === 'walkthrough') continue;
    const keyOf = (kind: Kind, id: string) => `${kind} ${OF_A_LEVEL.has(kind) ? name : ''} ${id}`;
    walk(SHEETS[sheet], valueIn(files, name), {
      meet: ({ role, value, path: where, at }) => {
        if (typeof value !== 'string') return;
        const isOurs = name === file && isInside(where);
        if (role.defines && !NEAR.has(role.defines)) (isOurs ? inside : outside).add(keyOf(role.defines, value));
        if (role.refers && !isOurs) met.push({ file: name, path: where, ...(at && { at }), key: keyOf(role.refers, value) });
      },
    });
  }
  return met.flatMap(({ key, ...use }) => (inside.has(key) && !outside.has(key) ? [use] : []));
}

/** A part of a question: where the question itself and the walkthroughs that answer it say it. */
function usesOfPart(files: ReadonlyMap<string, string>, { id, file, path }: Named): readonly Use[] {
  const question = path.slice(0, 2);
  const list = path[2];
  const value = valueIn(files, file);
  const items = partAt(value, [...question, 'items']);
  const own = isListValue(items) && list === 'bins' ? items.flatMap((item, i) => (partAt(item, ['bin']) === id ? [i] : [])) : [];
  const target = partAt(value, [...question, 'id']);
  const told = [...files.keys()].flatMap((name): Use[] => {
    if (kindOfFile(name) !== 'walkthrough' || typeof target !== 'string') return [];
    return answersWith(valueIn(files, name), target, String(list), id).map((use) => ({ file: name, ...use }));
  });
  return [...own.map((i): Use => ({ file, path: [...question, 'items', i, 'bin'] })), ...told];
}

/** Parts of answers to a question, in the walkthroughs' form. */
function answersWith(value: Json, question: string, list: string, id: string): readonly Omit<Use, 'file'>[] {
  const intents = partAt(value, ['intents']);
  if (!isListValue(intents)) return [];
  return intents.flatMap((intent, n): Omit<Use, 'file'>[] => {
    if (partAt(intent, ['kind']) !== 'answer' || partAt(intent, ['target']) !== question) return [];
    const at: NodePath = ['intents', n, 'answer'];
    const answer = partAt(intent, ['answer']) ?? null;
    const inList = (key: string) => {
      const ids = partAt(answer, [key]);
      return isListValue(ids) ? ids.flatMap((one, i) => (one === id ? [{ path: [...at, key, i] }] : [])) : [];
    };
    const inMap = (key: string, part: 'keys' | 'values') =>
      Object.entries(partAt(answer, [key]) ?? {}).flatMap(([k, v]): Omit<Use, 'file'>[] => {
        if (part === 'keys') return k === id ? [{ path: [...at, key, k], at: 'key' }] : [];
        return v === id ? [{ path: [...at, key, k] }] : [];
      });
    if (list === 'picks') return [...(partAt(answer, ['pick']) === id ? [{ path: [...at, 'pick'] }] : []), ...inList('picks')];
    if (list === 'pairs') return [...inMap('pairs', 'keys'), ...inMap('pairs', 'values')];
    if (list === 'bins') return inMap('bins', 'values');
    return [...inList('order'), ...inMap('bins', 'keys')];
  });
}

function meetAll(
  files: ReadonlyMap<string, string>,
  file: string,
  meet: (named: { readonly kind: Kind; readonly id: string; readonly path: NodePath }) => void,
): void {
  const sheet = kindOfFile(file);
  if (sheet === null || sheet === 'unknown') return;
  walk(SHEETS[sheet], valueIn(files, file), {
    meet: ({ role, value, path }) => {
      if (role.defines && typeof value === 'string') meet({ kind: role.defines, id: value, path });
    },
  });
}

function levelOf(files: ReadonlyMap<string, string>, file: string): string | null {
  const id = partAt(valueIn(files, file), ['id']);
  return typeof id === 'string' ? id : null;
}

function valueIn(files: ReadonlyMap<string, string>, file: string): Json {
  const text = files.get(file) ?? '';
  return outlineOf(text) ? (valueOfText(text) ?? null) : null;
}
