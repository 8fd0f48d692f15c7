/** Taking back: the last step, with its name; and a vote that was closed too soon, with a reason that stays in the log. */
import { useState } from 'preact/hooks';
import { Button } from './buttons.tsx';
import { useConsole } from './console-context.ts';
import { lostByUndo } from './lost.ts';
import { stepSays } from './step-words.ts';
import { SureButton } from './sure-button.tsx';

export function BackCard() {
  const { words, pack, view, language, isWaiting, act } = useConsole();
  const [reason, setReason] = useState('');
  const lost = lostByUndo(view);
  const what = view.undoes ? stepSays(words, pack, view, view.undoes, language) : '';
  return (
    <section class="class-card class-back" aria-labelledby="back-title">
      <h2 id="back-title">{words.undo.title}</h2>
      {view.undoes ? (
        <SureButton
          key={what}
          id="undo"
          isOff={isWaiting}
          says={words.undo.do(what)}
          sure={lost === 0 ? null : lost === 'count' ? words.undo.sureCount : words.undo.sure(lost)}
          keep={words.undo.keep}
          onSure={() => void act({ kind: 'undo' })}
        />
      ) : (
        <p class="aside">{words.undo.nothing}</p>
      )}
      {view.canReopen && (
        <details class="class-more" data-class="reopen">
          <summary>{words.undo.reopen}</summary>
          <form
            class="class-pick"
            onSubmit={async (event) => {
              event.preventDefault();
              if (await act({ kind: 'reopen-ballot', reason })) setReason('');
            }}
          >
            <label>
              <span>{words.undo.reason}</span>
              <input
                type="text"
                data-class="reason"
                maxLength={200}
                autoComplete="off"
                placeholder={words.undo.reasonLike}
                value={reason}
                onInput={(event) => setReason(event.currentTarget.value)}
              />
            </label>
            <Button id="do-reopen" type="submit" isOff={isWaiting}>
              {words.undo.reopenDo}
            </Button>
          </form>
        </details>
      )}
    </section>
  );
}
