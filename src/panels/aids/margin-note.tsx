/** A note in pencil in the margin of a page, at the first time that something is possible; put away when it is read, or when the page is left. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { Run } from '../../core/run.ts';
import type { NoteId } from '../../text/words/aids.ts';
import { byTouch } from '../by-touch.ts';
import { usePlay } from '../play-context.ts';
import { type AidsState, useAids } from './aids-context.ts';
import { type Margin, noteFor } from './margin-notes.ts';

const NoteContext = createContext<NoteId | null>(null);

/** Finds the note of a page, wherever on it the note stands. */
export function NoteOfPage({ children }: { readonly children: ComponentChildren }) {
  const aids = useAids();
  return aids?.aids.notes ? <Noted {...aids}>{children}</Noted> : children;
}

function Noted({ aids, hasStage, set, children }: AidsState & { readonly children: ComponentChildren }) {
  const { level, run } = usePlay();
  // Found once for a page, and there from its first drawing: putting one away doesn't bring the next.
  const shown = useRef<Shown | null>(null);
  if (shown.current?.page !== run) shown.current = nextShown(shown.current, { level, run, hasStage }, aids.seen);
  const { note, seen } = shown.current;
  // A page that was left has been read, its note too. What it changes draws the whole page again, which may not happen in the middle of drawing it.
  useEffect(() => {
    if (seen.some((id) => !aids.seen.includes(id))) queueMicrotask(() => set({ seen }));
  }, [run]);
  return <NoteContext.Provider value={note}>{children}</NoteContext.Provider>;
}

export function MarginNote() {
  const shown = useContext(NoteContext);
  const aids = useAids();
  return shown !== null && aids !== null && !aids.aids.seen.includes(shown) ? <Note note={shown} {...aids} /> : null;
}

function Note({ note, aids, words: { notes }, set }: AidsState & { readonly note: NoteId }) {
  return (
    <aside class="margin-note" data-note={note}>
      <p>
        <Pencil />
        <span class="unseen">{notes.by} </span>
        {note === 'help' && byTouch() ? notes.helpByTouch : notes.says[note]}
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

type Shown = { readonly page: Run; readonly note: NoteId | null; readonly seen: readonly string[] };

function nextShown(last: Shown | null, margin: Margin, before: readonly string[]): Shown {
  const seen = last?.note && !before.includes(last.note) ? [...before, last.note] : before;
  return { page: margin.run, note: noteFor(margin, seen), seen };
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
