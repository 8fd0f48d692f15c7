/** Plain notices: how progress is kept when it isn't kept well, what is missing, and what was found on opening a level. */
import type { ComponentChildren } from 'preact';
import { CardButton } from './controls.tsx';
import { Icon } from './icons.tsx';
import { useShell } from './shell-context.ts';
import type { NoticeName } from './shell-model.ts';

export function Notices() {
  const { words, model, acts } = useShell();
  const isOnTitle = !model.playing && !model.screen && !model.lookingBack;
  return (
    <div class="notices" role="status">
      {model.isLost && (
        <Notice kind="lost" says={words.notices.lost}>
          <CardButton id="retry" onClick={acts.retry}>
            {words.notices.retry}
          </CardButton>
        </Notice>
      )}
      {model.hasUpdate && isOnTitle && (
        <Notice kind="update" says={words.notices.update}>
          <CardButton id="update" onClick={acts.update}>
            {words.notices.updateDo}
          </CardButton>
        </Notice>
      )}
      {model.isNewer && <Notice kind="newer" says={words.saves.newerProfile} />}
      {model.kept === 'not-kept' && (
        <Notice kind="not-kept" says={words.saves.long['not-kept']}>
          {model.profile !== null && (
            <CardButton id="export" onClick={() => acts.exportProfile(null)}>
              {words.saves.export}
            </CardButton>
          )}
        </Notice>
      )}
      {model.notices.map((name) => (
        <Passing key={name} name={name} />
      ))}
    </div>
  );
}

/** Said once, and put away by whoever has read it. */
function Passing({ name }: { readonly name: NoticeName }) {
  const { words, acts } = useShell();
  const says: Readonly<Record<NoticeName, string>> = {
    'no-stage': words.notices.noStage,
    'stage-lost': words.notices.stageLost,
    changed: words.notices.changed,
    archived: words.notices.archived,
    default: words.notices.default,
    carried: words.notices.carried,
    look: words.notices.look,
    'pack-gone': words.notices.packGone,
    'other-rules': words.notices.otherRules,
    persist: words.saves.persistSays,
    'persist-yes': words.saves.persistYes,
    'persist-no': words.saves.persistNo,
  };
  const dismiss = () => acts.dismiss(name);
  return (
    <Notice kind={name} says={says[name]} onDismiss={name === 'persist' || name === 'look' ? null : dismiss}>
      {name === 'persist' && (
        <>
          <CardButton id="persist" onClick={acts.persist}>
            {words.saves.persistDo}
          </CardButton>
          <CardButton id="dismiss" onClick={dismiss}>
            {words.saves.persistNot}
          </CardButton>
        </>
      )}
    </Notice>
  );
}

type NoticeProps = {
  readonly kind: string;
  readonly says: string;
  readonly onDismiss?: (() => void) | null;
  readonly children?: ComponentChildren;
};

function Notice({ kind, says, onDismiss, children }: NoticeProps) {
  const { words } = useShell();
  return (
    <div class="notice" data-notice={kind}>
      <p>{says}</p>
      {onDismiss && (
        <button type="button" class="icon-button" data-program="dismiss" aria-label={words.notices.dismiss} onClick={onDismiss}>
          <Icon name="close" />
        </button>
      )}
      {children && <div class="notice-acts">{children}</div>}
    </div>
  );
}
