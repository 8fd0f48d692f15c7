/** A teacher's guide is as careful as a line: what has a number or a name says what it rests on, and the steps of a lesson fill its plan. */
import type { Finding, NodePath } from '../problem.ts';
import type { Check } from './check.ts';
import { signIn } from './evidence.ts';

/** A sentence or two that can be read while the class comes in. */
const POINT = 280;

export const guide: Check = ({ guide: sheet }) => {
  if (!sheet) return [];
  const { file, value } = sheet;
  const { plans, goals, sensitive, invented, debrief } = value;
  const points = Object.entries({ goals, sensitive, invented, debrief }).flatMap(([key, list]) =>
    list.map((point, i) => ({ path: [key, i] as NodePath, point })),
  );
  const steps = plans.flatMap((plan, i) => plan.steps.map((point, k) => ({ path: ['plans', i, 'steps', k] as NodePath, point })));
  return [
    ...plans.flatMap(({ minutes, steps: own }, i): Finding[] => {
      const found = own.reduce((sum, step) => sum + step.minutes, 0);
      return found === minutes ? [] : [{ code: 'guide/minutes', file, path: ['plans', i, 'minutes'], values: { exactly: minutes, found } }];
    }),
    ...[...points, ...steps].flatMap(({ path, point }): Finding[] => {
      const sign = signIn(point);
      return [
        ...(sign ? [{ code: 'line/no-evidence' as const, file, path: [...path, 'says', sign.language], values: sign.values }] : []),
        ...Object.entries(point.says).flatMap(([language, { length }]): Finding[] =>
          length > POINT ? [{ code: 'length/line', file, path: [...path, 'says', language], values: { found: length, most: POINT } }] : [],
        ),
      ];
    }),
  ];
};
