/** A note in pencil in the margin of a page, at the first time that something is possible; put away when it is read, or when the page is left. */
import { useEffect, useState } from 'preact/hooks';
import { usePlay } from '../play-context.ts';
import { type AidsState, useAids } from './aids-context.ts';
import { noteFor } from './margin-notes.ts';

export function MarginNote() {
  const aids = useAids();
  return aids?.aids.notes ? <NoteOfPage {...aids} /> : null;
}

function NoteOfPage({ aids, words: { notes }, hasStage, set }: AidsState) {
  const { level, run } = usePlay();
  // Found once for a page: putting one away doesn't bring the next.
  const [{ page, note }, setShown] = useState({ page: run, note: noteFor({ level, run, hasStage }, aids.seen) });
  useEffect(() => {
    if (page === run) return;
    // A page that was left has been read, its note too.
    const seen = note && !aids.seen.includes(note) ? [...aids.seen, note] : aids.seen;
    // What it changes draws the whole page again, which may not happen in the middle of drawing it.
    if (seen !== aids.seen) queueMicrotask(() => set({ seen }));
    setShown({ page: run, note: noteFor({ level, run, hasStage }, seen) });
  }, [run]);
  if (page !== run || note === null || aids.seen.includes(note)) return null;
  return (
    <aside class="margin-note" data-note={note}>
      <p>
        <Pencil />
        <span class="unseen">{notes.by} </span>
        {notes.says[note]}
      </p>
      <p class="margin-acts">
        <button type="button" class="link" data-program="note-seen" onClick={() => set({ seen: [...aids.seen, note] })}>
          {notes.seen}
        </button>
        <button type="button" class="link" data-program="notes-skip" onClick={() => set({ notes: false })}>
          {notes.skip}
        </button>
      </p>
    </aside>
  );
}

function Pencil() {
  return (
    <svg class="pencil" viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      <path class="pencil-wood" d="M2 20l1.600-5.600 4 4z" />
      <path class="pencil-paint" d="M4.400 13.600 15 3l4 4L8.400 17.600z" />
      <path class="pencil-end" d="M15.800 2.200 17 1l4 4-1.200 1.200z" />
    </svg>
  );
}
