/** Lessons are begun, opened again, and put into files; on this page's own host or on a server of this network. */

import type { Pack } from '../../../core/level.ts';
import { type KeptLesson, type Keys, parseLesson } from '../../../saves/lesson-shelf.ts';
import { dayIn } from '../../../text/day.ts';
import type { Plan } from '../../rules/lesson.ts';
import type { Entry } from '../../rules/message.ts';
import type { TeacherLink } from '../link.ts';
import { type LocalLesson, openLocalLesson } from '../local-link.ts';
import type { ClassHost, ClassPack } from './class-page.tsx';
import { type PlanDraft, planOf } from './plan.ts';

export type OpenLesson = {
  readonly kept: KeptLesson;
  readonly pack: Pack;
  readonly link: TeacherLink;
  /** Null where a server is the host. */
  readonly local: LocalLesson | null;
};

export type Opened =
  | { readonly kind: 'opened'; readonly lesson: OpenLesson }
  | { readonly kind: 'held' | 'no-pack' | 'other-rules' | 'broken' };

/** Null where there is no server for a class over the network. */
export async function beginLesson(host: ClassHost, own: ClassPack, pack: Pack, draft: PlanDraft): Promise<OpenLesson | null> {
  const seed = randomWord();
  const day = dayIn(host.language, new Date(), { weekday: 'long', day: 'numeric', month: 'long' });
  const title = day.charAt(0).toLocaleUpperCase(host.language) + day.slice(1);
  const plan = planOf(pack, draft, seed, title);
  const begin: Entry = { n: 1, at: Date.now(), from: 'host', says: { kind: 'begin', plan } };
  const lesson: KeptLesson = {
    format: 'third-reading/lesson',
    version: 1,
    id: seed,
    title: plan.title,
    mode: draft.mode,
    pack: pack.shared.pack,
    rules: pack.shared.rulesFingerprint,
    changedAt: Date.now(),
    keys: null,
    log: [begin],
  };
  if (draft.mode !== 'network') {
    const keeper = await host.shelf.create(lesson);
    const local = keeper && openLocalLesson(pack, lesson, keeper);
    return local && { kept: lesson, pack, link: local.link, local };
  }
  const keys = await makeLive(own, { plan });
  if (!keys) return null;
  const kept = { ...lesson, keys, log: [] };
  const keeper = await host.shelf.create(kept);
  await keeper?.close();
  return { kept, pack, link: await openLive(keys, host.language), local: null };
}

/** A class on the server that this page is from; null where there is none. */
async function makeLive(own: ClassPack, how: { readonly plan: Plan } | { readonly log: readonly Entry[] }): Promise<Keys | null> {
  const base = baseHere();
  const { makeLiveClass } = await import('../live-class.ts');
  const made = await makeLiveClass(base, { pack: (own.isOwn ? await own.file() : null) ?? own.id, ...how });
  if (made && 'refused' in made) console.warn(`The class was refused: ${made.refused}`);
  return made && 'room' in made ? { base, code: made.room, teacher: made.teacher, wall: made.wall } : null;
}

async function openLive({ code, teacher }: Keys, language: string): Promise<TeacherLink> {
  const { openTeacherLink } = await import('../live-link.ts');
  return openTeacherLink({ site: baseHere(), room: code, language, capability: teacher });
}

export async function openKept(host: ClassHost, kept: KeptLesson, takeOver: boolean): Promise<Opened> {
  const own = host.packs.find(({ id }) => id === kept.pack);
  const pack = await own?.load().catch(() => null);
  if (!pack) return { kind: 'no-pack' };
  if (pack.shared.rulesFingerprint !== kept.rules) return { kind: 'other-rules' };
  if (kept.keys) {
    return { kind: 'opened', lesson: { kept, pack, link: await openLive(kept.keys, host.language), local: null } };
  }
  const opened = await host.shelf.open(kept.id, takeOver);
  if (opened.kind !== 'opened') return { kind: opened.kind === 'missing' ? 'broken' : 'held' };
  try {
    const local = openLocalLesson(pack, opened.lesson, opened.keeper);
    return { kind: 'opened', lesson: { kept: opened.lesson, pack, link: local.link, local } };
  } catch (error) {
    console.warn(error);
    await opened.keeper.close();
    return { kind: 'broken' };
  }
}

export type FromFile =
  | { readonly kind: 'lesson'; readonly lesson: KeptLesson }
  | { readonly kind: 'no-lesson' | 'held' }
  /** `at`: where in the file its log is no log. */
  | { readonly kind: 'broken'; readonly at: string };

/** What a file holds goes on here: on this network's server if it was a class of one and there is one, else on this device. Nothing is kept of a file that is broken anywhere. */
export async function openFromFile({ shelf, packs }: ClassHost, file: File): Promise<FromFile> {
  const lesson = file.size > LARGEST ? null : parseLesson(await file.text());
  if (!lesson) return { kind: 'no-lesson' };
  const { faultInLog } = await import('../../messages.ts');
  const at = faultInLog(lesson.log);
  if (at !== null) return { kind: 'broken', at };
  const own = packs.find(({ id }) => id === lesson.pack);
  const keys = lesson.mode === 'network' && own ? await makeLive(own, { log: lesson.log as readonly Entry[] }) : null;
  const mode = lesson.mode === 'network' && !keys ? 'shared' : lesson.mode;
  const here = { ...lesson, mode, id: randomWord(), keys, ...(keys && { log: [] }) } as const;
  const keeper = await shelf.create(here);
  await keeper?.close();
  return keeper ? { kind: 'lesson', lesson: here } : { kind: 'held' };
}

/** The log as it may be kept: of secret votes only the count. */
export async function fileOf({ kept, link }: OpenLesson): Promise<Blob> {
  const log = await link.takeLog();
  const lesson: KeptLesson = { ...kept, keys: null, changedAt: Date.now(), log };
  return new Blob([JSON.stringify(lesson)], { type: 'application/json' });
}

/** Where the wall of a lesson is: of this device by the lesson's id, over the network by its code and a key that no server logs. */
export function wallUrlOf({ id, pack, keys }: KeptLesson, language: string): string {
  const { code, wall } = keys ?? {};
  const asked = new URLSearchParams({ pack, language, ...(code && wall ? { code, wall } : { lesson: id }) });
  return `./wall.html#${asked}`;
}

/** A lesson of a whole school year is smaller. */
const LARGEST = 20_000_000;

/**
 * Nothing of it stays: here, and on the server that it ran on.
 * @returns false where that server couldn't delete it: then it stays on this list, too, to be deleted later
 */
export async function removeLesson({ shelf, language }: ClassHost, { id, keys }: KeptLesson): Promise<boolean> {
  if (keys) {
    const { openTeacherLink } = await import('../live-link.ts');
    const link = openTeacherLink({ site: baseHere(), room: keys.code, language, capability: keys.teacher });
    // A server that is gone for good has nothing left to delete.
    const gone = new Promise<true>((resolve) => setTimeout(() => resolve(true), PATIENCE));
    const isDone = await Promise.race([link.end(false), gone]);
    link.close();
    if (!isDone) return false;
  }
  await shelf.remove(id);
  return true;
}

const PATIENCE = 4000;

function baseHere(): string {
  return new URL('./', location.href).href;
}

function randomWord(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}
