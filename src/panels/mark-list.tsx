/** What shows how a promise was kept: each mark with a sign and a word. */
import type { Mark } from '../core/score.ts';
import type { PlayWords } from '../text/words/play.ts';
import type { Sayer } from './sayer.tsx';

type MarkListProps = { readonly marks: readonly Mark[]; readonly words: PlayWords['record']; readonly say: Sayer };

export function MarkList({ marks, words, say }: MarkListProps) {
  return (
    <ul class="marks">
      {marks.map((mark, i) => (
        <li key={i}>
          <svg class="mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <circle cx="8" cy="8" r="6.4" />
            {mark.kept && <circle class="mark-kept" cx="8" cy="8" r="3.4" />}
          </svg>
          <span>
            {say(mark.says)} <small class="tag">{mark.kept ? words.kept : words.notKept}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
