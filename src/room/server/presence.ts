/** Who is connected, and how one comes in: what only a server knows of a class. */
import type { Presence } from '../clients/link.ts';
import type { Lesson, PupilId } from '../rules/lesson.ts';

/** @param sites addresses of the site, the likeliest first */
export function presenceOf(pupils: Lesson['pupils'], here: ReadonlySet<PupilId>, room: string, sites: readonly string[]): Presence {
  return {
    away: Object.values(pupils).flatMap((p) => (p.removed || here.has(p.id) ? [] : [p.id])),
    room,
    addresses: [...new Set(sites)].map((site) => `${site}join.html?c=${room}`),
  };
}
