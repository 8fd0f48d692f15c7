/** Outlines of the texts that were looked at last, so that one keystroke after another needs no new reading of the file. */
import { quickYaml } from '../quick-yaml.ts';
import type { Json } from './edit.ts';
import { type Outline, plainOf } from './outline.ts';
import { changedOutline } from './outline-change.ts';
import { outlineIn } from './quick-outline.ts';
import { applyChange, type TextChange } from './text-change.ts';

/** Both together; the last one is kept in any case. */
const MOST_TEXTS = 64;
const MOST_CHARACTERS = 16_000_000;

/** The last used comes last. */
const kept = new Map<string, Outline | null>();
let characters = 0;

/** Null when the text isn't sound YAML. */
export function outlineOf(text: string): Outline | null {
  const known = kept.get(text);
  if (known === undefined) return keep(text, outlineIn(text));
  kept.delete(text);
  kept.set(text, known);
  return known;
}

/** Whether the text has an outline at hand. */
export function isOutlined(text: string): boolean {
  return kept.has(text);
}

/**
 * Plain data of a YAML text; undefined when it can't be read. What a change left alone is the very same object as before it.
 *
 * Limits on what a pack may hold are the reader's affair, not asked here.
 */
export function valueOfText(text: string): Json | undefined {
  // What was edited has its outline; what is only read needs none.
  const quick = kept.has(text) ? null : quickYaml(text);
  if (quick) return quick.value as Json;
  const outline = outlineOf(text);
  return outline ? (outline.root ? plainOf(outline.root) : null) : undefined;
}

/** Tells that a text is about to be changed, so that the new one is quickly known. */
export function foresee(text: string, change: TextChange): string {
  const next = applyChange(text, change);
  const known = kept.get(text);
  if (known && !kept.has(next)) keep(next, changedOutline(known, text, change, next));
  return next;
}

/** For an outline that was made elsewhere. */
export function keep(text: string, outline: Outline | null): Outline | null {
  if (!kept.has(text)) characters += text.length;
  kept.set(text, outline);
  for (const old of kept.keys()) {
    if ((kept.size <= MOST_TEXTS && characters <= MOST_CHARACTERS) || old === text) break;
    kept.delete(old);
    characters -= old.length;
  }
  return outline;
}
