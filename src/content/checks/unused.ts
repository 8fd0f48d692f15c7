/** What is written and never used is told: a paper nobody brings, a sentence nobody says. */
import type { Kind } from '../schema/parts.ts';
import { kindTerm } from '../words/term.ts';
import type { Check } from './check.ts';

const WATCHED: ReadonlySet<Kind> = new Set(['variable', 'hearsay', 'set', 'paper', 'chamber']);
const OF_A_LEVEL: ReadonlySet<Kind> = new Set(['variable', 'hearsay']);

export const unused: Check = ({ defined, referred, isWhole }) => {
  if (!isWhole) return [];
  const key = (kind: Kind, file: string, value: unknown) => `${kind} ${OF_A_LEVEL.has(kind) ? file : ''} ${String(value)}`;
  const used = new Set(referred.map(({ kind, file, value }) => key(kind, file, value)));
  return defined.flatMap(({ kind, file, path, value, parent }) =>
    WATCHED.has(kind) && !isMap(parent) && !used.has(key(kind, file, value))
      ? [{ code: 'unused', file, path, values: { kind: kindTerm(kind), found: String(value) } }]
      : [],
  );
};

/** The road map is shown between the levels, whatever the beats name. */
function isMap(parent: unknown): boolean {
  return (parent as { readonly kind?: unknown } | null)?.kind === 'map';
}
