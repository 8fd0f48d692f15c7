/** The lesson itself: saved to a file, finished, or deleted with all that is in it. */
import { useState } from 'preact/hooks';
import { Button } from './buttons.tsx';
import { useConsole } from './console-context.ts';

type EndCardProps = { readonly onSave: () => void; readonly onRemove: () => void; readonly onBack: () => void };

export function EndCard({ onSave, onRemove, onBack }: EndCardProps) {
  const { words, view, isWaiting, act } = useConsole();
  const [isSure, setSure] = useState(false);
  return (
    <section class="class-end" aria-labelledby="end-title">
      <h2 id="end-title">{words.end.title}</h2>
      <div class="cards-row">
        <Button id="save" onClick={onSave}>
          {words.end.save}
        </Button>
        {view.opening !== 'over' && (
          <Button id="finish" look="link" isOff={isWaiting} onClick={() => void act({ kind: 'finish' })}>
            {words.end.finish}
          </Button>
        )}
        <Button id="back" look="link" onClick={onBack}>
          {words.end.back}
        </Button>
        <Button id="delete" look="link" onClick={() => (isSure ? onRemove() : setSure(true))}>
          {isSure ? words.end.removeSure : words.end.remove}
        </Button>
        {isSure && (
          <Button id="keep" look="link" onClick={() => setSure(false)}>
            {words.end.keep}
          </Button>
        )}
      </div>
      <p class="aside">{words.end.saveSays}</p>
    </section>
  );
}
