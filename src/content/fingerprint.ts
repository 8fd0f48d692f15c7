/** The two names of a pack's version: one for its rules, one for all of it. */
import { hash, stableJson } from '../core/json.ts';
import type { LevelRules, Shared } from '../core/level.ts';
import { SHEETS, type SheetKind } from './manuscript.ts';
import type { NodePath } from './problem.ts';
import { walk } from './walk.ts';

export type Unsigned = Omit<Shared, 'rulesFingerprint' | 'fingerprint'>;

/** What of `Shared` and of a level says nothing about how a run goes, besides its wordings. */
const ONLY_SHOWN: ReadonlySet<string> = new Set([
  'version',
  'authors',
  'licence',
  'languages',
  'figure',
  'look',
  'colour',
  'handle',
  'minutes',
  'glossary',
  'misreading',
  'lines',
  'unsaid',
  'debrief',
  'redrafted',
  'cards',
  'really',
  'publishes',
]);

/**
 * The rules fingerprint covers ids, conditions, effects, procedure and answer keys: recordings and saves ask for it. A mended
 * comma leaves it as it was and changes only the other.
 */
export function fingerprints(shared: Unsigned, levels: readonly LevelRules[]): Pick<Shared, 'rulesFingerprint' | 'fingerprint'> {
  const { procedure, chambers, sources, questions, ...rest } = shared;
  const { pack, ...packRest } = rest;
  const rules = {
    pack: withoutWords('pack', { id: pack, ...packRest }),
    procedure: withoutWords('procedure', { ...procedure, chambers }),
    sources: sources.map((source) => withoutWords('source', source)),
    questions: withoutWords('questions', { questions }),
    levels: levels.map((level) => withoutWords('level', level)),
  };
  return { rulesFingerprint: hash(stableJson(rules)), fingerprint: hash(stableJson({ shared, levels })) };
}

/** The value without its wordings and without what is only shown. */
function withoutWords(kind: SheetKind, value: unknown): unknown {
  const wordings = new Set<string>();
  walk(SHEETS[kind], value, {
    meet: ({ role, path, at }) => {
      if (role.says && at === undefined) wordings.add(keyOf(path));
    },
  });
  const strip = (part: unknown, path: NodePath): unknown => {
    if (Array.isArray(part)) return part.map((p: unknown, i) => strip(p, [...path, i]));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).flatMap(([key, p]) => {
        const here = [...path, key];
        return wordings.has(keyOf(here)) || ONLY_SHOWN.has(key) ? [] : [[key, strip(p, here)]];
      }),
    );
  };
  return strip(value, []);
}

function keyOf(path: NodePath): string {
  return path.join('\u0000');
}
