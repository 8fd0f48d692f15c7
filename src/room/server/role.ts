/** As whom somebody may come in, by what they bring. */

import { tidyCode } from '../codes.ts';
import type { Host } from '../host.ts';
import type { PupilId } from '../rules/lesson.ts';
import type { Refused, SeatAsk, SeatGiven } from '../wire.ts';
import type { Buckets } from './bucket.ts';
import { capability, isSame, pupilFor, pupilOf, reentryCode, tokenFor } from './credentials.ts';

export type Role = { readonly as: 'teacher' | 'wall' } | { readonly as: 'pupil'; readonly pupil: PupilId };
/** `from`: the address of the network it came from. `origin`: the site as the asking page has it. */
export type Asked = { readonly ask: SeatAsk; readonly from: string; readonly origin: string };
type Found = { readonly role: Role; readonly pupil: SeatGiven['pupil'] };

export function roleOf({ ask, from }: Asked, secret: string, host: Host, wrongTries: Buckets): Found | Refused {
  if (ask.as !== 'pupil') {
    if (isSame(ask.capability, capability(secret, ask.as))) return { role: { as: ask.as }, pupil: null };
    return wrong(wrongTries, from, 'teacher/not-allowed');
  }
  if ('token' in ask) {
    const pupil = pupilOf(secret, ask.token);
    return pupil !== null && host.now().lesson.pupils[pupil] ? asPupil(secret, host, pupil) : wrong(wrongTries, from, 'pupil/wrong-code');
  }
  if ('code' in ask) {
    // A right code is no way round the limit: else it could be searched for.
    if (!wrongTries.has(from)) return { refused: 'room/too-many-tries' };
    const code = tidyCode(ask.code);
    const pupil = Object.values(host.now().lesson.pupils).find((p) => p.code === code);
    return pupil ? asPupil(secret, host, pupil.id) : wrong(wrongTries, from, 'pupil/wrong-code');
  }
  return newPupil(secret, host, ask.name, ask.nonce);
}

function newPupil(secret: string, host: Host, name: string, nonce: string): Found | Refused {
  const pupil = pupilFor(secret, nonce);
  const { pupils } = host.now().lesson;
  if (!pupils[pupil]) {
    const taken = new Set(Object.values(pupils).map((p) => p.code));
    let code = reentryCode(secret, pupil, 0);
    for (let nth = 1; taken.has(code); nth++) code = reentryCode(secret, pupil, nth);
    const reply = host.hostSays({ kind: 'join', pupil, name, code });
    if (reply.kind === 'refused') return { refused: reply.code };
  }
  return asPupil(secret, host, pupil);
}

function asPupil(secret: string, host: Host, pupil: PupilId): Found {
  const code = host.now().lesson.pupils[pupil]?.code ?? '';
  return { role: { as: 'pupil', pupil }, pupil: { id: pupil, token: tokenFor(secret, pupil), code } };
}

function wrong(wrongTries: Buckets, from: string, code: 'pupil/wrong-code' | 'teacher/not-allowed'): Refused {
  if (!wrongTries.has(from)) return { refused: 'room/too-many-tries' };
  wrongTries.spend(from);
  return { refused: code };
}

/** Teachers' pages are one, and so are walls. */
export function nameOf(role: Role): string {
  return role.as === 'pupil' ? `pupil ${role.pupil}` : role.as;
}
