/** A question repeats the sentence that decides it, and rests on one that is certain. */
import type { Finding } from '../problem.ts';
import { allQuestions, type Check, claimsById } from './check.ts';

export const deciding: Check = (manuscript) => {
  const claims = claimsById(manuscript);
  return allQuestions(manuscript).flatMap(({ file, path, question }): Finding[] => {
    const { claim } = claims.get(question.claim) ?? {};
    if (!claim) return [];
    return [
      ...(claim.unsure ? [{ code: 'question/unsure', file, path: [...path, 'claim'], values: { claim: claim.id } } as const] : []),
      ...Object.entries(claim.says).flatMap(([language, sentence]): Finding[] => {
        const repeated = question.deciding[language];
        if (repeated === undefined || repeated === sentence) return [];
        return [
          {
            code: 'question/deciding',
            file,
            path: [...path, 'deciding', language],
            values: { claim: claim.id, expected: sentence, found: repeated },
          },
        ];
      }),
    ];
  });
};
