/** Questions missed in class, left on the device for the clerk who opens the game there next: the phone has no bytes for a store of its own. */

export type Missed = { readonly pack: string; readonly question: string; readonly at: number };

const NAME = 'third-reading/missed-in-class';
/** More than a lesson asks; a device that nobody plays on is not filled up. */
const MOST = 200;

export function leaveMissed(missed: Missed): void {
  write([...readMail().filter((m) => m.pack !== missed.pack || m.question !== missed.question), missed].slice(-MOST));
}

/** Never throws; what isn't ours is left out. */
export function readMail(): readonly Missed[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isMissed) : [];
  } catch {
    return [];
  }
}

/** What has come into a deck; what was left meanwhile stays. */
export function forgetMail(taken: readonly Missed[]): void {
  write(readMail().filter((m) => !taken.some((t) => t.pack === m.pack && t.question === m.question && t.at === m.at)));
}

function write(mail: readonly Missed[]): void {
  try {
    if (mail.length === 0) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, JSON.stringify(mail));
  } catch {
    // A device that keeps nothing loses a reminder, and nothing of the lesson.
  }
}

function isMissed(value: unknown): value is Missed {
  const { pack, question, at } = (value ?? {}) as Partial<Missed>;
  return typeof pack === 'string' && typeof question === 'string' && typeof at === 'number';
}
