/** How a file is written, so that what is new in it looks like the rest. */
import { breakOf, lineStart } from './lines.ts';
import type { Holder, Outline } from './outline.ts';
import type { Style } from './print.ts';

/** Entries looked at until it is clear how far the file indents. */
const ENOUGH = 200;

export function styleOf(text: string, { root, at }: Outline): Style {
  const eol = breakOf(text);
  const steps: Steps = { seen: 0, mapStep: null, listStep: null };
  if (root && (root.kind === 'map' || root.kind === 'list')) {
    if (root.isFlow) return { eol, mapStep: 2, listStep: 2, isJson: isJson(text, root, at) };
    look(text, root, at, steps);
  }
  return { eol, mapStep: steps.mapStep ?? 2, listStep: steps.listStep ?? 2, isJson: false };
}

function isJson(text: string, { kind, entries }: Holder, at: number): boolean {
  const first = entries[0];
  return kind === 'list' || !first || text[at + first.at] === '"';
}

type Steps = { seen: number; mapStep: number | null; listStep: number | null };

function look(text: string, holder: Holder, at: number, steps: Steps): void {
  const column = at - lineStart(text, at);
  for (const entry of holder.entries) {
    if (steps.seen > ENOUGH || (steps.mapStep !== null && steps.listStep !== null)) return;
    steps.seen += 1;
    const { value } = entry;
    if ((value.kind !== 'map' && value.kind !== 'list') || value.isFlow) continue;
    const inner = at + entry.at + entry.valueAt;
    const step = inner - lineStart(text, inner) - column;
    if (holder.kind === 'map' && value.kind === 'map') steps.mapStep ??= step;
    if (holder.kind === 'map' && value.kind === 'list') steps.listStep ??= step;
    look(text, value, inner, steps);
  }
}
