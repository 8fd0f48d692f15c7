/** What is said: people by name, the narrator without one. */

import type { Line } from '../../core/beat.ts';
import { Told } from '../aids/told.tsx';
import { usePlay } from '../play-context.ts';
import { Say } from '../say.tsx';
import { type Speech, speeches } from './speeches.ts';
import { InventedMark } from './tags.tsx';

export function Lines({ lines, heard }: { readonly lines: readonly Line[]; readonly heard?: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div class="lines">
      {speeches(lines, heard).map((speech, i) => (
        <SpeechText key={i} speech={speech} isFirst={i === 0} />
      ))}
    </div>
  );
}

function SpeechText({ speech, isFirst }: { readonly speech: Speech; readonly isFirst: boolean }) {
  const { level, words } = usePlay();
  const person = level.shared.cast.find((p) => p.id === speech.who);
  return (
    <div class={person ? 'speech' : 'speech speech-narrator'}>
      {!person && !isFirst && <p class="unseen">{words.labels.narrator}:</p>}
      {person && (
        <p class="speaker">
          <b>
            <Say of={person.name} />
          </b>
          {speech.first && (
            <span class="role">
              {', '}
              <Say of={person.role} />
            </span>
          )}
          <span class="unseen">:</span>
        </p>
      )}
      {speech.lines.map((line, i) => (
        <p key={i} class="line">
          <Told of={line.says}>{marksAt(speech.lines, i) && <InventedMark />}</Told>
        </p>
      ))}
    </div>
  );
}

/** A speech that is invented throughout is marked once, at its end; otherwise each invented line is. */
export function marksAt(lines: readonly Line[], at: number): boolean {
  if (lines.every((line) => line.fiction)) return at === lines.length - 1;
  return lines[at]?.fiction === true;
}
