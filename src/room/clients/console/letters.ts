/** By which letter the wall and the phones call a choice. */
import type { Intent } from '../../../core/intent.ts';
import { stableJson } from '../../../core/json.ts';
import type { PollOption } from '../../rules/poll-view.ts';

export function letter(i: number): string {
  return String.fromCharCode(65 + i);
}

/** @returns the letter of an intent; empty where it stands on no list */
export function lettersOf(options: readonly PollOption[]): (intent: Intent) => string {
  const letters = new Map(options.map(({ intent }, i) => [stableJson(intent), letter(i)]));
  return (intent) => letters.get(stableJson(intent)) ?? '';
}
