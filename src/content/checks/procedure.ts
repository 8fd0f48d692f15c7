/** The procedure fits together: majorities are shares, motions lead somewhere, every stage can be come to. */
import type { Finding } from '../problem.ts';
import { type Check, claimsById } from './check.ts';

const file = 'procedure.yaml';

export const procedure: Check = (manuscript) => {
  const law = manuscript.procedure?.value;
  if (!law) return [];
  const claims = claimsById(manuscript);
  const comeTo = new Set([
    ...manuscript.levels.map(({ value }) => value.stage),
    ...law.stages.flatMap((s) => s.next.map((t) => t.to)),
    ...law.motions.flatMap((m) => [m.carried, m.lost]),
  ]);
  return [
    ...law.stages.flatMap((stage, i): Finding[] => [
      ...stage.next.flatMap((way, n): Finding[] => {
        const path = ['stages', i, 'next', n, 'to'];
        if (way.to === stage.id) return [{ code: 'stage/to-itself', file, path, values: { stage: stage.id } }];
        return stage.next.findIndex((w) => w.to === way.to) < n
          ? [{ code: 'stage/way-twice', file, path, values: { stage: stage.id, to: way.to } }]
          : [];
      }),
      ...(manuscript.levels.length > 0 && manuscript.isWhole && !comeTo.has(stage.id)
        ? [{ code: 'stage/never-reached', file, path: ['stages', i, 'id'], values: { stage: stage.id } } as const]
        : []),
    ]),
    ...law.motions.flatMap((motion, i): Finding[] => {
      const [key, [n, d]] =
        'moreThan' in motion.majority ? (['moreThan', motion.majority.moreThan] as const) : (['atLeast', motion.majority.atLeast] as const);
      const isShare = key === 'moreThan' ? n < d : n <= d;
      return [
        ...(isShare
          ? []
          : [
              {
                code: 'motion/share',
                file,
                path: ['motions', i, 'majority', key],
                values: { motion: motion.id, found: `[${n}, ${d}]` },
              } as const,
            ]),
        ...(motion.carried === motion.lost
          ? [{ code: 'motion/same', file, path: ['motions', i, 'lost'], values: { motion: motion.id, found: motion.lost } } as const]
          : []),
      ];
    }),
    ...law.rules.flatMap((rule, i): Finding[] => {
      const path = ['rules', i, 'claims'];
      if (rule.claims.length === 0) return [{ code: 'rule/no-claim', file, path, values: { rule: rule.id } }];
      const unsure = rule.claims.find((id) => claims.get(id)?.claim.unsure);
      return unsure && !rule.simplified ? [{ code: 'rule/not-simplified', file, path, values: { rule: rule.id, claim: unsure } }] : [];
    }),
  ];
};
