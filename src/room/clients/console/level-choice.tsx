/** Which levels of a pack are played, in which order, and about how long that takes. */
import type { Pack } from '../../../core/level.ts';
import { wordsIn } from '../../../core/wording.ts';
import type { ClassConsoleWords } from '../../../text/words/class-console.ts';
import { Button } from './buttons.tsx';
import { movedEarlier, withLevel } from './plan.ts';

type LevelChoiceProps = {
  readonly pack: Pack;
  readonly levels: readonly string[];
  readonly words: ClassConsoleWords;
  readonly language: string;
  readonly onChange: (levels: readonly string[]) => void;
};

export function LevelChoice({ pack, levels, words, language, onChange }: LevelChoiceProps) {
  const { plan } = words;
  const chosen = levels.flatMap((id) => pack.levels.find((l) => l.id === id) ?? []);
  const others = pack.levels.filter((l) => !levels.includes(l.id));
  const sum = (i: 0 | 1) => chosen.reduce((all, { minutes }) => all + minutes[i], 0);
  return (
    <fieldset class="class-levels">
      <legend>{plan.levels}</legend>
      {[...chosen, ...others].map((level, i) => {
        const isChosen = levels.includes(level.id);
        const title = wordsIn(level.title, language).text;
        return (
          <div key={level.id} class="class-level">
            <label class="class-check">
              <input
                type="checkbox"
                data-class={i === 0 ? 'levels' : `level-${level.id}`}
                data-level={level.id}
                checked={isChosen}
                onChange={(event) => onChange(withLevel(pack, levels, level.id, event.currentTarget.checked))}
              />
              <span>
                <b>{title}</b> <span class="class-hint-inline">{plan.minutes(...level.minutes)}</span>
              </span>
            </label>
            {isChosen && i > 0 && (
              <Button
                id={`earlier-${level.id}`}
                look="link"
                label={plan.earlier(title)}
                onClick={() => onChange(movedEarlier(levels, level.id))}
              >
                ↑
              </Button>
            )}
          </div>
        );
      })}
      {chosen.length > 0 && <p class="aside">{plan.total(sum(0), sum(1))}</p>}
    </fieldset>
  );
}
