/** Problems as they are told: one that others follow from comes with those under it, because mending it mends them; what was only begun is one. */
import type { ReportedProblem } from '../../content/open-pack.ts';

export type ProblemGroup = {
  readonly problem: ReportedProblem;
  readonly followers: readonly ReportedProblem[];
  /** All of it, where what is wrong is that something isn't written yet. */
  readonly unwritten: readonly ReportedProblem[] | null;
};

/** What a way that leads nowhere leaves behind it: beats that are cut off from the start, or from every ending. */
const FOLLOWS: ReadonlySet<ReportedProblem['code']> = new Set(['beat/unreachable', 'beat/dead-end']);
/** What a thing has that was begun and not gone on with. */
const UNWRITTEN: ReadonlySet<ReportedProblem['code']> = new Set(['shape/empty', 'shape/too-few', 'language/blank']);

/** Errors first, each in the order of the problems, so that no crowd of warnings hides one; followers stand under the first cause of their file, what isn't written of one thing under its first. */
export function problemGroups(problems: readonly ReportedProblem[]): readonly ProblemGroup[] {
  const groups = inReadingOrder(problems);
  const are = (severity: ReportedProblem['severity']) => groups.filter(({ problem }) => problem.severity === severity);
  return [...are('error'), ...are('warning')];
}

function inReadingOrder(problems: readonly ReportedProblem[]): readonly ProblemGroup[] {
  const causes = new Map<string, ReportedProblem>();
  for (const problem of problems) if (isLostWay(problem) && !causes.has(problem.file)) causes.set(problem.file, problem);
  const isFollower = ({ code, file }: ReportedProblem) => FOLLOWS.has(code) && causes.has(file);
  const begun = begunThings(problems);
  return problems.flatMap((problem): readonly ProblemGroup[] => {
    if (isFollower(problem)) return [];
    const unwritten = begun.get(thingOf(problem)) ?? null;
    if (unwritten?.includes(problem)) return unwritten[0] === problem ? [{ problem, followers: [], unwritten }] : [];
    const isCause = causes.get(problem.file) === problem;
    return [{ problem, followers: isCause ? problems.filter((one) => one.file === problem.file && isFollower(one)) : [], unwritten: null }];
  });
}

/** How many errors and warnings there are, and how many things that were only begun: these are no errors of anybody's. */
export function countsOf(problems: readonly ReportedProblem[]): {
  readonly errors: number;
  readonly unfinished: number;
  readonly warnings: number;
} {
  const begun = [...begunThings(problems).values()];
  const all = problems.filter((p) => p.severity === 'error').length;
  return {
    errors: all - begun.reduce((sum, unwritten) => sum + unwritten.length, 0),
    unfinished: begun.length,
    warnings: problems.length - all,
  };
}

function begunThings(problems: readonly ReportedProblem[]): ReadonlyMap<string, readonly ReportedProblem[]> {
  const things = new Map<string, ReportedProblem[]>();
  for (const problem of problems) {
    if (!isUnwritten(problem)) continue;
    const thing = things.get(thingOf(problem)) ?? [];
    things.set(thingOf(problem), thing);
    thing.push(problem);
  }
  // A single gap is better told by itself.
  return new Map([...things].filter(([, unwritten]) => unwritten.length > 1));
}

/** A beat, a question, a rule; of what stands by itself in a file, the file. */
function thingOf({ file, path }: ReportedProblem): string {
  return `${file} ${/^[A-Za-z]+\[\d+\]/.exec(path)?.[0] ?? ''}`;
}

function isUnwritten({ code, values }: ReportedProblem): boolean {
  return UNWRITTEN.has(code) || (code === 'reference/unknown' && values.found === '');
}

/** The name of a beat that isn't there. */
function isLostWay({ code, values }: ReportedProblem): boolean {
  return code === 'reference/unknown' && values.found !== '' && typeof values.kind === 'object' && values.kind.term === 'of/beat';
}
