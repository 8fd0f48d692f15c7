/** A choice has an option that is always open and can be lawful, so that nobody is stuck in it. */
import type { Option } from '../../core/beat.ts';
import { allBeats, type Check } from './check.ts';

export const choices: Check = (manuscript) => {
  const stages = manuscript.procedure?.value.stages ?? [];
  const canBeLawful = ({ move }: Option) => {
    if (!move) return true;
    if (move.kind === 'go') return stages.some((s) => s.next.some((t) => t.to === move.to));
    return move.kind === 'amend' ? stages.some((s) => s.mayChange.includes(move.change)) : move.of === 'all';
  };
  return allBeats(manuscript).flatMap(({ file, path, beat }) => {
    if (beat.kind !== 'choice' || beat.options.some((o) => !o.when && canBeLawful(o))) return [];
    return [{ code: 'choice/stuck', file, path: [...path, 'options'], values: { beat: beat.id } }];
  });
};
