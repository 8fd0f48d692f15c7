/** From a problem to the page of the form on which it can be mended. */
import type { NodePath, Problem } from '../../content/problem.ts';

/** A beat or a question has a page of its own; everything else stands on its file's. */
export function pathOfProblem({ path }: Pick<Problem, 'path'>): NodePath {
  const found = /^(beats|questions)\[(\d+)\]/.exec(path);
  return found ? [found[1] ?? '', Number(found[2])] : [];
}
