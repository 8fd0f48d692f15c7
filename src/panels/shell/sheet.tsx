/** A sheet laid over the page: a native modal dialog with a title and a way to put it away. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { useShell } from './shell-context.ts';

type SheetProps = {
  readonly title: string;
  /** Told after the sheet is gone; the browser has given focus back by then. Without it the sheet can only be answered. */
  readonly onClose: (() => void) | null;
  readonly class?: string;
  readonly children: ComponentChildren;
};

export function Sheet({ title, onClose, class: className, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // One may lie on another.
  const name = useId();
  const { words } = useShell();
  useLayoutEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      class={`sheet ${className ?? ''}`}
      aria-labelledby={name}
      onClose={() => onClose?.()}
      onCancel={(event) => {
        if (!onClose) event.preventDefault();
      }}
      closedby={onClose ? 'any' : 'none'}
    >
      <div class="sheet-page">
        <header class="sheet-head">
          <h2 id={name} data-sheet-title tabIndex={-1} autofocus>
            {title}
          </h2>
          {onClose && (
            <button type="button" class="icon-button" data-program="close" aria-label={words.close} onClick={close}>
              <Icon name="close" />
            </button>
          )}
        </header>
        {children}
      </div>
    </dialog>
  );
}
