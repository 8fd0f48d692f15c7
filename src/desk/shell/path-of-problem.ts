/** From a problem to the page of the form on which it can be mended, and to the field on it. */
import type { NodePath, Problem } from '../../content/problem.ts';

/** A beat or a question has a page of its own; everything else stands on its file's. */
export function pathOfProblem({ path }: Pick<Problem, 'path'>): NodePath {
  const found = /^(beats|questions)\[(\d+)\]/.exec(path);
  return found ? [found[1] ?? '', Number(found[2])] : [];
}

/** The ways to where it stands as fields say them, `beats/0/title/en`: the nearest first, then what holds it. */
export function fieldsOfProblem({ path }: Pick<Problem, 'path'>): readonly string[] {
  const parts = path.split(/\.|\[|\]\.?/).filter((part) => part !== '');
  return parts.map((_part, i) => parts.slice(0, parts.length - i).join('/'));
}
