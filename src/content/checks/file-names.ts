/** A file is named after what is in it, and every level is on the pack's list. */
import type { Finding } from '../problem.ts';
import type { Check } from './check.ts';

export const fileNames: Check = ({ pack, sources, levels }) => [
  ...[...sources, ...levels].flatMap(({ file, value }): Finding[] => {
    const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
    return name === value.id ? [] : [{ code: 'file/name', file, path: ['id'], values: { name, found: value.id } }];
  }),
  ...levels.flatMap(({ file, value }): Finding[] =>
    pack && !pack.value.levels.includes(value.id) ? [{ code: 'level/unlisted', file, path: ['id'], values: { found: value.id } }] : [],
  ),
  ...(pack?.value.levels ?? []).flatMap((id, i, all): Finding[] =>
    all.indexOf(id) < i ? [{ code: 'level/listed-twice', file: 'pack.yaml', path: ['levels', i], values: { found: id } }] : [],
  ),
];
