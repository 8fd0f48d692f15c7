/** The lesson itself: saved to a file, finished, or deleted with all that is in it. */
import { Button } from './buttons.tsx';
import { useConsole } from './console-context.ts';
import { isCutShort, isSecretOpen } from './lost.ts';
import { SureButton } from './sure-button.tsx';

type EndCardProps = { readonly onSave: () => void; readonly onRemove: () => void; readonly onBack: () => void };

export function EndCard({ onSave, onRemove, onBack }: EndCardProps) {
  const { words, view, isWaiting, act } = useConsole();
  return (
    <section class="class-end" aria-labelledby="end-title">
      <h2 id="end-title">{words.end.title}</h2>
      <div class="cards-row">
        <Button id="save" onClick={onSave}>
          {words.end.save}
        </Button>
        {view.opening !== 'over' && (
          <SureButton
            id="finish"
            look="link"
            isOff={isWaiting}
            says={words.end.finish}
            sure={isCutShort(view) ? words.end.finishSure : null}
            keep={words.end.finishNot}
            onSure={() => void act({ kind: 'finish' })}
          />
        )}
        <Button id="back" look="link" onClick={onBack}>
          {words.end.back}
        </Button>
        <SureButton id="delete" look="link" says={words.end.remove} sure={words.end.removeSure} keep={words.end.keep} onSure={onRemove} />
      </div>
      <p class="aside">{words.end.saveSays}</p>
      {isSecretOpen(view.wall) && (
        <p class="class-paused" data-class="secret-open">
          {words.end.saveSecret}
        </p>
      )}
    </section>
  );
}
