/** All files of a pack as their author wrote them: which is what, its data, its shape, and where everything stands. */
import type * as v from 'valibot';
import { LIMITS } from './limits.ts';
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
import { type Place, readYaml } from './yaml-file.ts';

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

export type Manuscript = {
  /** Files of the right shape only. */
  readonly pack: Sheet<'pack'> | null;
  readonly procedure: Sheet<'procedure'> | null;
  readonly sources: readonly Sheet<'source'>[];
  readonly questions: readonly Sheet<'questions'>[];
  readonly levels: readonly Sheet<'level'>[];
  readonly walkthroughs: readonly Sheet<'walkthrough'>[];
  /** For teachers; not part of the pack. */
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
  return /\.(ya?ml|json)$/.test(path) ? 'unknown' : null;
}

export function readManuscript(files: ReadonlyMap<string, string>): ReadManuscript {
  const findings: (Finding & { readonly place?: Place })[] = [];
  const places = new Map<string, (path: NodePath, at?: 'key') => Place>();
  const sheets: Sheet[] = [];
  const met = {
    defined: [] as (Met & { kind: Kind })[],
    referred: [] as (Met & { kind: Kind })[],
    wordings: [] as Met[],
    lines: [] as Met[],
  };
  const unread = new Set<SheetKind>();
  let isWhole = true;
  let languages: readonly string[] = [];
  const paths = [...files.keys()].sort();
  if (paths.length > LIMITS.files)
    findings.push({ code: 'pack/too-many-files', file: '', path: [], values: { most: LIMITS.files, found: paths.length } });
  for (const file of paths.slice(0, LIMITS.files)) {
    const kind = kindOfFile(file);
    if (kind === 'unknown') findings.push({ code: 'pack/unknown-file', file, path: [], values: { found: file } });
    if (kind === null || kind === 'unknown') continue;
    const yaml = readYaml(file, files.get(file) ?? '');
    places.set(file, yaml.placeOf);
    for (const finding of yaml.findings) findings.push(finding);
    if (yaml.value === undefined) {
      unread.add(kind);
      isWhole = false;
      continue;
    }
    if (kind === 'pack') languages = languageCodes(yaml.value);
    const schema: v.GenericSchema = SHEETS[kind];
    const shaped = shapeOf(schema, yaml.value, file);
    for (const finding of shaped.findings) findings.push(finding);
    if (shaped.value === null) isWhole = false;
    else sheets.push({ kind, file, value: shaped.value } as Sheet);
    walk(schema, yaml.value, {
      meet: ({ role, value, path, at, parent }) => {
        const here: Met = { file, path, value, parent, ...(at && { at }) };
        if (role.defines) met.defined.push({ ...here, kind: role.defines });
        if (role.refers) met.referred.push({ ...here, kind: role.refers });
        if (role.says) met.wordings.push(here);
        if (role.line) met.lines.push(here);
      },
    });
  }
  for (const kind of ['pack', 'procedure'] as const) {
    const file = `${kind}.yaml`;
    if (files.has(file)) continue;
    unread.add(kind);
    findings.push({ code: 'pack/file-missing', file, path: [], values: { key: file } });
  }
  const all = <K extends SheetKind>(kind: K) => sheets.filter((s): s is Sheet<K> => s.kind === kind);
  return {
    manuscript: {
      ...met,
      pack: all('pack')[0] ?? null,
      procedure: all('procedure')[0] ?? null,
      sources: all('source'),
      questions: all('questions'),
      levels: all('level'),
      walkthroughs: all('walkthrough'),
      guide: all('guide')[0] ?? null,
      languages,
      unread,
      isWhole: isWhole && unread.size === 0,
    },
    findings,
    placeOf: (file, path, at) => places.get(file)?.(path, at) ?? { line: 1, column: 1 },
  };
}

/** The declared codes, as far as they can be read: the languages of everything else are checked against them. */
function languageCodes(pack: unknown): readonly string[] {
  const { languages } = (pack ?? {}) as { readonly languages?: unknown };
  if (!Array.isArray(languages)) return [];
  return languages.map((l: unknown) => (l as { readonly code?: unknown } | null)?.code).filter((code) => typeof code === 'string');
}
