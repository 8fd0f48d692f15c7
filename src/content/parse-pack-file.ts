/** A checked pack as one value, read again from where it was kept: the shape is looked at anew, and its fingerprint must be its own. */

import * as v from 'valibot';
import type { PackFile } from '../core/level.ts';
import { fingerprints, type Unsigned } from './fingerprint.ts';
import { guideSheet } from './schema/guide.ts';
import { levelSheet } from './schema/level.ts';
import { packSheet } from './schema/pack.ts';
import { procedureSheet } from './schema/procedure.ts';
import { questionSheet } from './schema/question.ts';
import { sourceSheet } from './schema/source.ts';

/**
 * References and rules were checked when the fingerprint was made, so that a value with its own fingerprint holds them still.
 *
 * @returns null for anything else; never throws
 */
export function parsePackFile(value: unknown): PackFile | null {
  try {
    return parse(value);
  } catch {
    // Nested deeper than the sheets of a pack can be.
    return null;
  }
}

function parse(value: unknown): PackFile | null {
  if (!isObject(value) || !isObject(value.shared) || !Array.isArray(value.levels)) return null;
  const { rulesFingerprint, fingerprint, ...unsigned } = value.shared;
  const { pack, procedure, chambers, sources, questions, ...own } = unsigned;
  const levels: readonly unknown[] = value.levels;
  if (!isObject(procedure) || !Array.isArray(sources) || !Array.isArray(questions)) return null;
  const ids = levels.map((level) => (isObject(level) ? level.id : null));
  const isShaped =
    v.is(packSheet, { id: pack, levels: ids, ...own }) &&
    v.is(procedureSheet, { ...procedure, chambers }) &&
    sources.every((source) => v.is(sourceSheet, source)) &&
    questions.every((question) => v.is(questionSheet, { questions: [question] })) &&
    levels.every((level) => v.is(levelSheet, level)) &&
    (value.guide === undefined || v.is(guideSheet, value.guide));
  if (!isShaped) return null;
  // Every part was just parsed by the sheet of its kind.
  const file = { shared: value.shared, levels, ...(value.guide !== undefined && { guide: value.guide }) } as unknown as PackFile;
  const names = fingerprints(unsigned as unknown as Unsigned, file.levels, file.guide);
  // What the rules' name covers may have changed since the pack was kept, so it is named anew.
  return fingerprint === names.fingerprint ? { ...file, shared: { ...file.shared, rulesFingerprint: names.rulesFingerprint } } : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
