/** A pack's files as the beginning of another pack: with an id of its own, so that neither takes the other's place in the game. */
import { applyChange, editYaml } from '../../content/edit/edit.ts';
import { valueOfText } from '../../content/edit/outlines.ts';

/** Ids of packs are no longer. */
const LONGEST = 60;

/** @param sign small letters and digits that no other copy has */
export function copyOf(files: ReadonlyMap<string, string>, sign: string): ReadonlyMap<string, string> {
  const text = files.get('pack.yaml') ?? '';
  const { id } = (valueOfText(text) ?? {}) as { readonly id?: unknown };
  const change = typeof id === 'string' ? editYaml(text, { kind: 'set', path: ['id'], value: ownId(id, sign) }) : null;
  return change ? new Map([...files, ['pack.yaml', applyChange(text, change)]]) : files;
}

/** A copy of a copy is named after the first one. */
function ownId(id: string, sign: string): string {
  const end = `-copy-${sign}`;
  const stem = id.replace(/-copy-[a-z0-9]+$/, '').slice(0, LONGEST - end.length);
  return `${stem.replace(/-+$/, '')}${end}`;
}
