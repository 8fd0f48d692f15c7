/** Everything that is referred to is there: beats, papers, claims, people and all the rest. */
import { LIMITS } from '../limits.ts';
import type { SheetKind } from '../manuscript.ts';
import { misspelt, nearest } from '../nearest.ts';
import type { Finding } from '../problem.ts';
import type { Kind } from '../schema/parts.ts';
import { ofKindTerm, type ProblemValue, term } from '../words/term.ts';
import type { Check } from './check.ts';

/** These belong to one level and are looked for in its file only. Where hearsay of another level may stand: `returning.ts`. */
const OF_A_LEVEL: ReadonlySet<Kind> = new Set(['beat', 'variable', 'slot']);

const HOME: Readonly<Partial<Record<Kind, SheetKind>>> = {
  person: 'pack',
  set: 'pack',
  paper: 'pack',
  promise: 'pack',
  institution: 'procedure',
  chamber: 'procedure',
  bloc: 'procedure',
  stage: 'procedure',
  motion: 'procedure',
  rule: 'procedure',
  hearing: 'procedure',
  test: 'procedure',
  field: 'procedure',
  passage: 'source',
  claim: 'source',
  tag: 'questions',
  level: 'level',
  // Of an earlier level, too.
  hearsay: 'level',
};

export const references: Check = ({ parts, defined, referred, unread }) => {
  const strange = new Set(parts.flatMap(({ file, hasStrange }) => (hasStrange ? [file] : [])));
  const known = new Map<string, Set<string>>();
  const scope = (kind: Kind, file: string) => (OF_A_LEVEL.has(kind) ? `${kind} ${file}` : kind);
  for (const { kind, file, value } of defined) {
    const ids = known.get(scope(kind, file)) ?? new Set<string>();
    known.set(scope(kind, file), ids);
    if (typeof value === 'string') ids.add(value);
  }
  let told = 0;
  return referred.flatMap(({ kind, file, path, at, value }): Finding[] => {
    const home = HOME[kind];
    if (typeof value !== 'string' || (home && unread.has(home)) || (kind === 'person' && value === 'narrator')) return [];
    // Slots stand in agendas: one whose kind is misspelt may have it.
    if (kind === 'slot' && strange.has(file)) return [];
    const ids = known.get(scope(kind, file)) ?? new Set<string>();
    if (ids.has(value)) return [];
    told += 1;
    // What is told of nobody needs no looking for.
    if (told > LIMITS.problems) return [];
    // What was cited has most often been taken out: only a slip of the pen is worth a guess.
    if (kind === 'claim')
      return [{ code: 'reference/claim', file, path, ...(at && { at }), values: { found: value, near: misspelt(value, [...ids]) } }];
    const near = nearest(value, [...ids]);
    return [
      {
        code: 'reference/unknown',
        file,
        path,
        ...(at && { at }),
        values: { kind: ofKindTerm(kind), found: value, near, known: some([...ids]) },
      },
    ];
  });
};

function some(ids: readonly string[]): ProblemValue {
  if (ids.length === 0) return term('nothing');
  return ids.length > 12 ? `${ids.slice(0, 12).join(', ')}, …` : ids.join(', ');
}
