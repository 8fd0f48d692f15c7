/** The shares of each support step add up to a whole, and support doesn't fall as the steps rise. */
import type { Finding } from '../problem.ts';
import type { Check } from './check.ts';

export const supportSteps: Check = ({ procedure }) =>
  (procedure?.value.support ?? []).flatMap((step, i, all): Finding[] => {
    const sum = step.for + step.against + step.abstain + step.absent;
    const before = all[i - 1];
    const at = { file: 'procedure.yaml', path: ['support', i] };
    return [
      ...(sum === 100 ? [] : [{ code: 'support/sum', ...at, values: { found: sum, step: i } } as const]),
      ...(before && before.for > step.for
        ? [{ code: 'support/falls', ...at, path: ['support', i, 'for'], values: { found: step.for, least: before.for, step: i } } as const]
        : []),
    ];
  });
