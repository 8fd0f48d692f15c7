/** What a pupil has said and nobody has acknowledged: kept on the device, said again after a reload, and shown as given meanwhile. */

import type { PupilSays, RefusalCode } from '../../rules/message.ts';
import type { PupilLink } from '../link.ts';
import { type Keep, recordIn } from './keep.ts';

export class Outbox {
  readonly #link: PupilLink;
  readonly #keep: Keep;
  readonly #onChange: () => void;
  #owner: string | null = null;
  #waiting: Readonly<Record<string, PupilSays>> = {};
  #refused: Readonly<Record<string, RefusalCode>> = {};

  constructor(link: PupilLink, keep: Keep, onChange: () => void) {
    this.#link = link;
    this.#keep = keep;
    this.#onChange = onChange;
  }

  /** Whose page this is becomes known: what that pupil had said before a reload is said again, what another had said is forgotten. */
  belongsTo(code: string): void {
    if (this.#owner === code) return;
    this.#owner = code;
    const kept = recordIn(this.#keep);
    const said = kept.owner === code ? Object.values((kept.waiting ?? {}) as Record<string, PupilSays>) : [];
    this.#waiting = {};
    this.#write();
    for (const says of said) this.say(says);
  }

  say(says: PupilSays): void {
    const key = keyOf(says);
    const { [key]: _old, ...refused } = this.#refused;
    this.#refused = refused;
    this.#waiting = { ...this.#waiting, [key]: says };
    this.#write();
    this.#link.say(says).then(
      (reply) => {
        // A later change of mind is still on its way; its own answer will clear it.
        if (this.#waiting[key] !== says) return;
        const { [key]: _heard, ...waiting } = this.#waiting;
        this.#waiting = waiting;
        if (reply.kind === 'refused') this.#refused = { ...this.#refused, [key]: reply.code };
        this.#write();
        this.#onChange();
      },
      // The page goes, or the link is closed: it stays kept.
      () => undefined,
    );
    this.#onChange();
  }

  waiting(key: string): PupilSays | null {
    return this.#waiting[key] ?? null;
  }

  refused(key: string): RefusalCode | null {
    return this.#refused[key] ?? null;
  }

  get isEmpty(): boolean {
    return Object.keys(this.#waiting).length === 0;
  }

  #write(): void {
    this.#keep.write(this.isEmpty ? null : JSON.stringify({ owner: this.#owner, waiting: this.#waiting }));
  }
}

/** What it is about: a later word about the same takes the place of an earlier one. */
export function keyOf(says: PupilSays): string {
  return says.kind === 'quiz-answer' ? quizKey(says.which, says.question) : says.on;
}

export function quizKey(which: string, question: string): string {
  return `${which}:${question}`;
}
