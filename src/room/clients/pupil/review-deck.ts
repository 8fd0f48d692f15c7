/** A question that was missed in class goes into the review deck on this device, as one that was missed in play. */
import { withMissed } from '../../../core/deck.ts';
import { openSaves, type Saves } from '../../../saves/saves.ts';

let saves: Promise<Saves> | null = null;
let queue: Promise<unknown> = Promise.resolve();

/** One after another, so that each finds what the one before has kept. Nothing where another tab has the clerk's profile. */
export function putMissed(pack: string, question: string, language: string): Promise<void> {
  const next = queue.then(async () => {
    saves ??= openSaves();
    const opened = await saves;
    const [last] = (await opened.profiles()).filter((p) => !p.newer);
    const loaded = last ? await opened.load(last.id) : null;
    const profile = last
      ? loaded?.kind === 'loaded' && loaded.claimed
        ? loaded.profile
        : null
      : await opened.create(NAMES(language), language);
    if (profile) await opened.save({ ...profile, deck: withMissed(profile.deck, pack, [question], Date.now()) });
  });
  // A device that can't keep it loses a reminder, and nothing of the lesson.
  queue = next.catch(() => undefined);
  return next;
}

/** As the title page calls the first clerk of a device. */
const NAMES = (language: string) => (language === 'ru' ? 'Делопроизводитель' : 'Clerk');
