/** All files of a pack as their author wrote them: which is what, its data, its shape, and where everything stands. */
import type * as v from 'valibot';
import { LIMITS, marksIn } from './limits.ts';
import type { Finding, NodePath } from './problem.ts';
import { guideSheet } from './schema/guide.ts';
import { levelSheet } from './schema/level.ts';
import { packSheet } from './schema/pack.ts';
import type { Kind } from './schema/parts.ts';
import { procedureSheet } from './schema/procedure.ts';
import { questionSheet } from './schema/question.ts';
import { sourceSheet } from './schema/source.ts';
import { walkthroughSheet } from './schema/walkthrough.ts';
import { shapeOf } from './shape.ts';
import { walk } from './walk.ts';
import { type Place, readYaml, tooMuch } from './yaml-file.ts';

export const SHEETS = {
  pack: packSheet,
  procedure: procedureSheet,
  source: sourceSheet,
  questions: questionSheet,
  level: levelSheet,
  walkthrough: walkthroughSheet,
  guide: guideSheet,
} as const;

export type SheetKind = keyof typeof SHEETS;
export type Written<K extends SheetKind> = v.InferOutput<(typeof SHEETS)[K]>;

/** One file with its data, when it has the right shape. */
export type Sheet<K extends SheetKind = SheetKind> = {
  readonly kind: K;
  readonly file: string;
  readonly value: Written<K>;
};

/** A value with a role, and where it stands. */
export type Met = {
  readonly file: string;
  readonly path: NodePath;
  readonly at?: 'key';
  readonly value: unknown;
  /** The map or list that holds it. */
  readonly parent: unknown;
};

/** One file alone. What was read from a text is never changed, so that it can serve as long as the text is the same. */
export type Part = {
  readonly kind: SheetKind;
  readonly file: string;
  readonly text: string;
  /** How much there is to read in it. */
  readonly marks: number;
  readonly findings: readonly (Finding & { readonly place?: Place })[];
  readonly placeOf: (path: NodePath, at?: 'key') => Place;
  /** False also where it holds something else than every sheet does, such as a page of HTML. */
  readonly isRead: boolean;
  /** Null when it hasn't the right shape. */
  readonly sheet: Sheet | null;
  /** Whether something in it is of a kind that isn't known: what is defined in there wasn't met. */
  readonly hasStrange: boolean;
  readonly defined: readonly (Met & { readonly kind: Kind })[];
  readonly referred: readonly (Met & { readonly kind: Kind })[];
  readonly wordings: readonly Met[];
  readonly lines: readonly Met[];
  /** Codes of languages, where it declares some. */
  readonly languages: readonly string[];
};

export type Manuscript = {
  /** All files that are read, in the order of their paths. */
  readonly parts: readonly Part[];
  /** Files of the right shape only. */
  readonly pack: Sheet<'pack'> | null;
  readonly procedure: Sheet<'procedure'> | null;
  readonly sources: readonly Sheet<'source'>[];
  readonly questions: readonly Sheet<'questions'>[];
  readonly levels: readonly Sheet<'level'>[];
  readonly walkthroughs: readonly Sheet<'walkthrough'>[];
  /** For teachers; no part of what is played. */
  readonly guide: Sheet<'guide'> | null;
  /** From all files that can be read, also those whose shape isn't right. */
  readonly defined: readonly (Met & { readonly kind: Kind })[];
  readonly referred: readonly (Met & { readonly kind: Kind })[];
  readonly wordings: readonly Met[];
  readonly lines: readonly Met[];
  /** Language codes that the pack declares. */
  readonly languages: readonly string[];
  /** Kinds of files of which one is missing or can't be read: what refers to their things can't be checked. */
  readonly unread: ReadonlySet<SheetKind>;
  /** Whether every file could be read and has the right shape. */
  readonly isWhole: boolean;
};

export type ReadManuscript = {
  readonly manuscript: Manuscript;
  readonly findings: readonly (Finding & { readonly place?: Place })[];
  readonly placeOf: (file: string, path: NodePath, at?: 'key') => Place;
};

const FOLDERS: Readonly<Record<string, SheetKind>> = { sources: 'source', questions: 'questions', levels: 'level' };

/** What a file of a pack is, by its path; `null` for what isn't read, such as media and a README. */
export function kindOfFile(path: string): SheetKind | 'unknown' | null {
  if (path === 'pack.yaml') return 'pack';
  if (path === 'procedure.yaml') return 'procedure';
  if (path === 'guide.yaml') return 'guide';
  const [folder = '', name = '', ...deeper] = path.split('/');
  if (folder === 'walkthroughs' && deeper.length === 0 && /\.json$/.test(name)) return 'walkthrough';
  if (FOLDERS[folder] && deeper.length === 0 && /\.yaml$/.test(name)) return FOLDERS[folder] ?? null;
  return /\.(ya?ml|json)$/i.test(path) ? 'unknown' : null;
}

/**
 * @param known parts by path, as an earlier reading left them: a file whose text is the same isn't read again
 * @param closed paths of files that are there and whose text can't be had: what they may hold isn't missing
 */
export function readManuscript(
  files: ReadonlyMap<string, string>,
  known: Map<string, Part> = new Map(),
  closed: readonly string[] = [],
): ReadManuscript {
  const findings: (Finding & { readonly place?: Place })[] = [];
  const parts = new Map<string, Part>();
  let marks = 0;
  const paths = [...files.keys()].sort();
  if (paths.length > LIMITS.files)
    findings.push({ code: 'pack/too-many-files', file: '', path: [], values: { most: LIMITS.files, found: paths.length } });
  for (const file of paths.slice(0, LIMITS.files)) {
    const kind = kindOfFile(file);
    if (kind === 'unknown') findings.push({ code: 'pack/unknown-file', file, path: [], values: { found: file } });
    if (kind === null || kind === 'unknown') continue;
    const text = files.get(file) ?? '';
    const before = known.get(file);
    const left = LIMITS.allMarks - marks;
    const isKnown = before?.text === text && before.marks <= left && before.findings[0]?.code !== 'pack/too-much';
    const part = isKnown ? before : readPart(kind, file, text, left);
    marks += part.marks;
    parts.set(file, part);
    for (const finding of part.findings) findings.push(finding);
  }
  known.clear();
  for (const [file, part] of parts) known.set(file, part);
  const all = [...parts.values()];
  const unread = new Set(all.filter((part) => !part.isRead).map((part) => part.kind));
  for (const kind of closed.map(kindOfFile)) if (kind !== null && kind !== 'unknown') unread.add(kind);
  for (const kind of ['pack', 'procedure'] as const) {
    const file = `${kind}.yaml`;
    if (files.has(file)) continue;
    unread.add(kind);
    if (closed.includes(file)) continue;
    const near = paths.filter((path) => path.endsWith(`/${file}`)).slice(0, 3);
    findings.push({ code: 'pack/file-missing', file, path: [], values: { key: file, near: near.join(', ') } });
  }
  const sheets = all.flatMap(({ sheet }) => sheet ?? []);
  const of = <K extends SheetKind>(kind: K) => sheets.filter((s): s is Sheet<K> => s.kind === kind);
  return {
    manuscript: {
      parts: all,
      pack: of('pack')[0] ?? null,
      procedure: of('procedure')[0] ?? null,
      sources: of('source'),
      questions: of('questions'),
      levels: of('level'),
      walkthroughs: of('walkthrough'),
      guide: of('guide')[0] ?? null,
      defined: all.flatMap((part) => part.defined),
      referred: all.flatMap((part) => part.referred),
      wordings: all.flatMap((part) => part.wordings),
      lines: all.flatMap((part) => part.lines),
      languages: parts.get('pack.yaml')?.languages ?? [],
      unread,
      isWhole: all.every(({ sheet }) => sheet !== null) && unread.size === 0,
    },
    findings,
    placeOf: (file, path, at) => parts.get(file)?.placeOf(path, at) ?? { line: 1, column: 1 },
  };
}

/** @param left so much may still be read of the pack; a file with more isn't read */
function readPart(kind: SheetKind, file: string, text: string, left: number): Part {
  const marks = marksIn(text);
  const { value, findings, placeOf } = marks > left ? tooMuch(file, 'pack/too-much', LIMITS.allMarks) : readYaml(file, text);
  const met = {
    defined: [] as (Met & { kind: Kind })[],
    referred: [] as (Met & { kind: Kind })[],
    wordings: [] as Met[],
    lines: [] as Met[],
  };
  const unread = { kind, file, text, marks, placeOf, isRead: false, sheet: null, hasStrange: false, languages: [] };
  if (value === undefined) return { ...unread, findings, ...met };
  const schema: v.GenericSchema = SHEETS[kind];
  const shaped = shapeOf(schema, value, file);
  let hasStrange = false;
  walk(schema, value, {
    unknownKind: () => {
      hasStrange = true;
    },
    meet: ({ role, value: found, path, at, parent }) => {
      const here: Met = { file, path, value: found, parent, ...(at && { at }) };
      if (role.defines) met.defined.push({ ...here, kind: role.defines });
      if (role.refers) met.referred.push({ ...here, kind: role.refers });
      if (role.says) met.wordings.push(here);
      if (role.line) met.lines.push(here);
    },
  });
  return {
    kind,
    file,
    text,
    marks,
    findings: [...findings, ...shaped.findings],
    placeOf,
    isRead: isMap(value),
    sheet: shaped.value === null ? null : ({ kind, file, value: shaped.value } as Sheet),
    hasStrange,
    languages: kind === 'pack' ? languageCodes(value) : [],
    ...met,
  };
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The declared codes, as far as they can be read: the languages of everything else are checked against them. */
function languageCodes(pack: unknown): readonly string[] {
  const { languages } = (pack ?? {}) as { readonly languages?: unknown };
  if (!Array.isArray(languages)) return [];
  return languages
    .slice(0, LIMITS.languages)
    .map((l: unknown) => (l as { readonly code?: unknown } | null)?.code)
    .filter((code) => typeof code === 'string');
}
