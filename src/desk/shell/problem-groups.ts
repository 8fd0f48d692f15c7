/** Problems as they are told: one that others follow from comes with those under it, because mending it mends them. */
import type { ReportedProblem } from '../../content/open-pack.ts';

export type ProblemGroup = { readonly problem: ReportedProblem; readonly followers: readonly ReportedProblem[] };

/** What a way that leads nowhere leaves behind it: beats that are cut off from the start, or from every ending. */
const FOLLOWS: ReadonlySet<ReportedProblem['code']> = new Set(['beat/unreachable', 'beat/dead-end']);

/** Errors first, each in the order of the problems, so that no crowd of warnings hides one; followers stand under the first cause of their file. */
export function problemGroups(problems: readonly ReportedProblem[]): readonly ProblemGroup[] {
  const groups = inReadingOrder(problems);
  const are = (severity: ReportedProblem['severity']) => groups.filter(({ problem }) => problem.severity === severity);
  return [...are('error'), ...are('warning')];
}

function inReadingOrder(problems: readonly ReportedProblem[]): readonly ProblemGroup[] {
  const causes = new Map<string, ReportedProblem>();
  for (const problem of problems) if (isLostWay(problem) && !causes.has(problem.file)) causes.set(problem.file, problem);
  const isFollower = ({ code, file }: ReportedProblem) => FOLLOWS.has(code) && causes.has(file);
  return problems.flatMap((problem) => {
    if (isFollower(problem)) return [];
    const isCause = causes.get(problem.file) === problem;
    return [{ problem, followers: isCause ? problems.filter((one) => one.file === problem.file && isFollower(one)) : [] }];
  });
}

/** The name of a beat that isn't there. */
function isLostWay({ code, values }: ReportedProblem): boolean {
  return code === 'reference/unknown' && typeof values.kind === 'object' && values.kind.term === 'of/beat';
}
