/** Asks once more before something is left or given up. Staying has the focus first, and Esc stays. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { CardButton } from './controls.tsx';
import { Sheet } from './sheet.tsx';
import { useSheet } from './use-sheet.ts';

type SureProps = {
  readonly title: string;
  readonly yes: string;
  readonly onYes: () => void;
  /** Told after the sheet is gone; the browser has given focus back by then. */
  readonly onStay: () => void;
  /** What would come of it. */
  readonly children: ComponentChildren;
};

export function Sure({ title, yes, onYes, onStay, children }: SureProps) {
  const { words } = useSheet();
  const acts = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => acts.current?.querySelector('button')?.focus(), []);
  return (
    <Sheet title={title} onClose={onStay} class="sheet-small">
      <p>{children}</p>
      <div class="cards" ref={acts}>
        <CardButton id="stay" primary onClick={() => acts.current?.closest('dialog')?.close()}>
          {words.sure.stay}
        </CardButton>
        <CardButton id="sure" onClick={onYes}>
          {yes}
        </CardButton>
      </div>
    </Sheet>
  );
}
