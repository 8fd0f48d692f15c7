/** Every id is used once where it counts: in the pack, in its level, or among its neighbours. */
import type { Met } from '../manuscript.ts';
import { type Finding, pathText } from '../problem.ts';
import type { Kind } from '../schema/parts.ts';
import { kindTerm } from '../words/term.ts';
import type { Check } from './check.ts';

/** How far an id must be the only one; the rest are unique in the whole pack. */
const NEAR: Readonly<Partial<Record<Kind, 'level' | 'neighbours'>>> = {
  beat: 'level',
  variable: 'level',
  slot: 'level',
  hearsay: 'level',
  'way-in': 'level',
  option: 'neighbours',
  action: 'neighbours',
  part: 'neighbours',
};

export const ids: Check = ({ defined }) => {
  const first = new Map<string, Met>();
  return defined.flatMap((met): Finding[] => {
    const { kind, file, path, value } = met;
    if (typeof value !== 'string' || kind === 'tag') return [];
    if (value in Object.prototype) return [{ code: 'id/forbidden', file, path, values: { found: value } }];
    // `leave` is what a refused way out of an agenda is called in the ledger.
    if (kind === 'action' && value === 'leave') return [{ code: 'id/forbidden', file, path, values: { found: value } }];
    const scope = `${kind} ${NEAR[kind] ? file : ''} ${NEAR[kind] === 'neighbours' ? pathText(path.slice(0, -2)) : ''} ${value}`;
    const before = first.get(scope);
    if (!before) {
      first.set(scope, met);
      return [];
    }
    return [
      { code: 'id/twice', file, path, values: { kind: kindTerm(kind), found: value, first: `${before.file}, ${pathText(before.path)}` } },
    ];
  });
};
