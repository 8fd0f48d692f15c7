/** Numbers stay within their ranges: variables, conditions on them, effects, support steps. */
import type { Finding, NodePath } from '../problem.ts';
import type { Check } from './check.ts';

const BOUNDS = ['is', 'atLeast', 'atMost'] as const;
type Range = { readonly min: number; readonly max: number };

export const ranges: Check = ({ levels, procedure }) =>
  levels.flatMap(({ file, value: level }) => {
    const variables = new Map(level.variables.map((x) => [x.id, x]));
    const steps: Range = { min: 0, max: (procedure?.value.support.length ?? 7) - 1 };
    const days: Range = { min: 0, max: level.calendar.days };
    const findings: Finding[] = [];
    const outside = (path: NodePath, name: string, value: unknown, range: Range | undefined) => {
      if (range && typeof value === 'number' && (value < range.min || value > range.max)) {
        findings.push({ code: 'number/range', file, path, values: { name, found: value, least: range.min, most: range.max } });
      }
    };
    for (const [i, x] of level.variables.entries()) {
      if (x.min >= x.max)
        findings.push({ code: 'variable/range', file, path: ['variables', i, 'max'], values: { name: x.id, min: x.min, max: x.max } });
      else outside(['variables', i, 'start'], x.id, x.start, x);
    }
    for (const [i, way] of level.waysIn.entries()) {
      for (const [id, value] of Object.entries(way.set ?? {})) outside(['waysIn', i, 'set', id], id, value, variables.get(id));
    }
    if (level.minutes[0] > level.minutes[1])
      findings.push({ code: 'level/minutes', file, path: ['minutes'], values: { found: level.minutes.join(', ') } });
    eachTree(level, [], (node, path) => {
      const at = (name: string, range: Range | undefined) => {
        for (const key of BOUNDS) outside([...path, key], name, node[key], range);
        if (!BOUNDS.some((key) => typeof node[key] === 'number'))
          findings.push({ code: 'condition/no-bound', file, path, values: { name } });
        if (typeof node.atLeast === 'number' && typeof node.atMost === 'number' && node.atLeast > node.atMost) {
          findings.push({ code: 'condition/never', file, path, values: { name, least: node.atLeast, most: node.atMost } });
        }
      };
      if (typeof node.var === 'string') at(node.var, variables.get(node.var));
      else if (typeof node.support === 'string' && !('by' in node)) at(node.support, steps);
      else if (node.daysLeft === true) at('daysLeft', days);
      else if (typeof node.set === 'string' && 'to' in node) outside([...path, 'to'], node.set, node.to, variables.get(node.set));
    });
    return findings;
  });

/** Every map inside the level; conditions and effects are known by their keys, which nothing else has. */
function eachTree(value: unknown, path: NodePath, meet: (node: Readonly<Record<string, unknown>>, path: NodePath) => void): void {
  if (Array.isArray(value)) {
    for (const [i, part] of value.entries()) eachTree(part, [...path, i], meet);
  } else if (typeof value === 'object' && value !== null) {
    meet(value as Readonly<Record<string, unknown>>, path);
    for (const [key, part] of Object.entries(value)) eachTree(part, [...path, key], meet);
  }
}
