/** The two names of a pack's version: one for its rules, one for all of it. */
import type { Guide } from '../core/guide.ts';
import { hash, stableJson } from '../core/json.ts';
import type { LevelRules, Shared } from '../core/level.ts';
import { SHEETS, type SheetKind } from './manuscript.ts';
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
 * comma, or another word for teachers, leaves it as it was and changes only the other.
 */
export function fingerprints(
  shared: Unsigned,
  levels: readonly LevelRules[],
  guide?: Guide,
): Pick<Shared, 'rulesFingerprint' | 'fingerprint'> {
  const { procedure, chambers, sources, questions, ...rest } = shared;
  const { pack, ...packRest } = rest;
  const rules = mapText({
    pack: stableJson(withoutWords('pack', { id: pack, ...packRest })),
    procedure: stableJson(withoutWords('procedure', { ...procedure, chambers })),
    sources: listText(sources.map((source) => rulesText('source', source))),
    questions: mapText({ questions: listText(questions.map((question) => rulesText('questions', question))) }),
    levels: listText(levels.map((level) => rulesText('level', level))),
  });
  const all = mapText({
    shared: mapText({
      ...Object.fromEntries(
        Object.entries({ ...rest, procedure, chambers }).flatMap(([k, v]) => (v === undefined ? [] : [[k, stableJson(v)]])),
      ),
      sources: listText(sources.map(wholeText)),
      questions: listText(questions.map(wholeText)),
    }),
    levels: listText(levels.map(wholeText)),
    ...(guide && { guide: wholeText(guide) }),
  });
  return { rulesFingerprint: hash(rules), fingerprint: hash(all) };
}

/** Texts of sources, questions and levels: while one file is being written, those of all others stay as they are. */
const rulesTexts = new WeakMap<object, string>();
const wholeTexts = new WeakMap<object, string>();

function rulesText(kind: 'source' | 'questions' | 'level', value: object): string {
  return once(rulesTexts, value, () =>
    stableJson(kind === 'questions' ? firstQuestion(withoutWords(kind, { questions: [value] })) : withoutWords(kind, value)),
  );
}

function firstQuestion(sheet: unknown): unknown {
  return (sheet as { readonly questions: readonly unknown[] }).questions[0];
}

function wholeText(value: object): string {
  return once(wholeTexts, value, () => stableJson(value));
}

function once(known: WeakMap<object, string>, value: object, make: () => string): string {
  const text = known.get(value) ?? make();
  known.set(value, text);
  return text;
}

/** What `stableJson` gives of a map, made of the texts of its values. */
function mapText(values: Readonly<Record<string, string>>): string {
  const keys = Object.keys(values).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${values[key]}`).join(',')}}`;
}

function listText(texts: readonly string[]): string {
  return `[${texts.join(',')}]`;
}

/** The value without its wordings and without what is only shown. */
function withoutWords(kind: SheetKind, value: unknown): unknown {
  const wordings = new Set<unknown>();
  walk(SHEETS[kind], value, {
    meet: ({ role, value: met, at }) => {
      if (role.says && at === undefined) wordings.add(met);
    },
  });
  const strip = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(strip);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).flatMap(([key, p]) => (wordings.has(p) || ONLY_SHOWN.has(key) ? [] : [[key, strip(p)]])),
    );
  };
  return strip(value);
}
