/** A run as a file: its recording as it is, ids and all, with a checksum. */
import { hash, stableJson } from '../../core/json.ts';
import type { Pack } from '../../core/level.ts';
import { isReplayable, replay } from '../../core/replay.ts';
import type { Recording } from '../../core/run.ts';
import { entryFrom, intentsFrom, isObject } from './entry-from.ts';
import { type OpenedRun, readCode } from './run-code.ts';

export const RUN_FORMAT = 'third-reading-run';
export const RUN_VERSION = 1;

export function runFile(recording: Recording): string {
  return JSON.stringify({ format: RUN_FORMAT, version: RUN_VERSION, sum: hash(stableJson(recording)), recording }, null, 1);
}

/** Opens whatever was given: the text of a file, or a code. Never throws. */
export function openRun(pack: Pack, text: string): OpenedRun {
  const value = text.trimStart().startsWith('{') ? parse(text) : undefined;
  if (value === undefined) return readCode(pack, text);
  try {
    return readFile(pack, value);
  } catch {
    // Nested deeper than anything that was ever written.
    return { kind: 'damaged' };
  }
}

function readFile(pack: Pack, value: unknown): OpenedRun {
  if (!isObject(value)) return { kind: 'damaged' };
  if (value.format !== RUN_FORMAT) return { kind: 'nothing' };
  if (typeof value.version === 'number' && value.version > RUN_VERSION) return { kind: 'newer' };
  const given = value.recording;
  if (!isObject(given) || value.sum !== hash(stableJson(given))) return { kind: 'damaged' };
  if (typeof given.pack !== 'string' || typeof given.level !== 'string') return { kind: 'damaged' };
  if (given.pack !== pack.shared.pack) return { kind: 'other-pack', pack: given.pack };
  const level = pack.levels.find((l) => l.id === given.level);
  if (!level || given.rulesFingerprint !== pack.shared.rulesFingerprint) return { kind: 'other-rules' };
  const [entry, intents] = [entryFrom(pack, given.entry), intentsFrom(given.intents)];
  if (!entry || !intents) return { kind: 'damaged' };
  const { fingerprint, rulesVersion } = given;
  if (typeof fingerprint !== 'string' || typeof rulesVersion !== 'number') return { kind: 'damaged' };
  const recording: Recording = {
    pack: given.pack,
    level: level.id,
    fingerprint,
    rulesFingerprint: pack.shared.rulesFingerprint,
    rulesVersion,
    entry,
    intents,
  };
  if (!isReplayable(level, recording) || replay(level, recording).rejected) return { kind: 'other-rules' };
  return { kind: 'run', level, recording };
}

/** A file that breaks off is damaged and not nothing: `null` says so. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.includes(RUN_FORMAT) ? null : undefined;
  }
}
