/** The steps of a lesson fill its plan, to the minute. */
import type { Check } from './check.ts';

export const guideMinutes: Check = ({ guide }) =>
  (guide?.value.plans ?? []).flatMap(({ minutes, steps }, i) => {
    const found = steps.reduce((sum, step) => sum + step.minutes, 0);
    return found === minutes
      ? []
      : [{ code: 'guide/minutes', file: guide?.file ?? '', path: ['plans', i, 'minutes'], values: { exactly: minutes, found } }];
  });
