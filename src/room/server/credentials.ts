/** Who may come in as whom: everything follows from one secret of the class, so that nothing else has to be kept. */
import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { CODE_LENGTH, CODE_LETTERS } from '../codes.ts';
import type { PupilId } from '../rules/lesson.ts';

export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** No room is called like a word: never more than three letters in a row. */
export function newRoomCode(): string {
  for (;;) {
    const code = Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');
    if (!/[A-Z]{4}/.test(code)) return code;
  }
}

/** @param as what it lets one do: unguessable, 128 bits */
export function capability(secret: string, as: 'teacher' | 'wall'): string {
  return sign(secret, as);
}

/** The same page that asks twice is the same pupil. */
export function pupilFor(secret: string, nonce: string): PupilId {
  return `p${sign(secret, `nonce ${nonce}`).slice(0, 11)}`;
}

/** 128 bits behind the pupil's id. */
export function tokenFor(secret: string, pupil: PupilId): string {
  return `${pupil}.${sign(secret, `pupil ${pupil}`)}`;
}

/** The pupil whose token it is, or null. */
export function pupilOf(secret: string, token: string): PupilId | null {
  const pupil = token.split('.')[0] ?? '';
  return isSame(token, tokenFor(secret, pupil)) ? pupil : null;
}

/** @param nth another one, where that of before is somebody else's */
export function reentryCode(secret: string, pupil: PupilId, nth: number): string {
  const bytes = createHmac('sha256', secret).update(`code ${nth} ${pupil}`).digest();
  return Array.from({ length: CODE_LENGTH }, (_, i) => CODE_LETTERS[bytes.readUInt32BE(i * 4) % CODE_LETTERS.length]).join('');
}

export function isSame(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function sign(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest().subarray(0, 16).toString('base64url');
}
