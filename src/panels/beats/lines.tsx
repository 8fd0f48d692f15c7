/** What is said: people by name, the narrator without one. */
import type { Line } from '../../core/beat.ts';
import { usePlay } from '../play-context.ts';
import { Say } from '../say.tsx';
import { type Speech, speeches } from './speeches.ts';
import { InventedTag } from './tags.tsx';

export function Lines({ lines, heard }: { readonly lines: readonly Line[]; readonly heard?: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div class="lines">
      {speeches(lines, heard).map((speech, i) => (
        <SpeechText key={i} speech={speech} />
      ))}
    </div>
  );
}

function SpeechText({ speech }: { readonly speech: Speech }) {
  const { level } = usePlay();
  const person = level.shared.cast.find((p) => p.id === speech.who);
  return (
    <div class={person ? 'speech' : 'speech speech-narrator'}>
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
          <Say of={line.says} />
          {line.fiction && <InventedTag />}
        </p>
      ))}
    </div>
  );
}
