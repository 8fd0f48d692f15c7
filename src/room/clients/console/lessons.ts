/** Lessons are begun, opened again, and put into files; on this page's own host or on a server of this network. */
import type { Pack } from '../../../core/level.ts';
import { type KeptLesson, type LessonShelf, parseLesson } from '../../../saves/lesson-shelf.ts';
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

const fetchLive = () => Promise.all([import('../live-class.ts'), import('../live-link.ts')]);
const asTeacher = ({ base, code, teacher }: NonNullable<KeptLesson['keys']>, language: string) => ({
  site: base,
  room: code,
  language,
  capability: teacher,
});

/** Null where there is no server for a class over the network. */
export async function beginLesson(host: ClassHost, own: ClassPack, pack: Pack, draft: PlanDraft): Promise<OpenLesson | null> {
  const seed = randomWord();
  const day = new Date().toLocaleDateString(host.language, { weekday: 'long', day: 'numeric', month: 'long' });
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
  try {
    const [{ makeLiveClass }, { openTeacherLink }] = await fetchLive();
    const base = baseHere();
    const file = own.isOwn ? await own.file() : null;
    const made = await makeLiveClass(base, { pack: file ?? own.id, plan });
    if (!made || 'refused' in made) return null;
    const keys = { base, code: made.room, teacher: made.teacher, wall: made.wall };
    const kept = { ...lesson, keys, log: [] };
    const keeper = await host.shelf.create(kept);
    await keeper?.close();
    return { kept, pack, link: openTeacherLink(asTeacher(keys, host.language)), local: null };
  } catch (error) {
    console.warn(error);
    return null;
  }
}

export async function openKept(host: ClassHost, kept: KeptLesson, takeOver: boolean): Promise<Opened> {
  const own = host.packs.find(({ id }) => id === kept.pack);
  const pack = await own?.load().catch(() => null);
  if (!pack) return { kind: 'no-pack' };
  if (pack.shared.rulesFingerprint !== kept.rules) return { kind: 'other-rules' };
  if (kept.keys) {
    const [, { openTeacherLink }] = await fetchLive();
    return { kind: 'opened', lesson: { kept, pack, link: openTeacherLink(asTeacher(kept.keys, host.language)), local: null } };
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

/** What a file holds goes on on this device, whoever its host was. Null for a file that is no lesson. */
export async function openFromFile(shelf: LessonShelf, file: File): Promise<KeptLesson | null> {
  const lesson = file.size > LARGEST ? null : parseLesson(await file.text());
  if (!lesson) return null;
  const mode = lesson.mode === 'network' ? 'shared' : lesson.mode;
  const here = { ...lesson, mode, id: randomWord(), keys: null } as const;
  const keeper = await shelf.create(here);
  await keeper?.close();
  return keeper && here;
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

function baseHere(): string {
  return new URL('./', location.href).href;
}

function randomWord(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}
