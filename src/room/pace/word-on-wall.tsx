/** One word over the whole page, for a projector. */
import { useLayoutEffect, useRef } from 'preact/hooks';

type WordOnWallProps = { readonly word: string; readonly close: string; readonly onClose: () => void };

export function WordOnWall({ word, close, onClose }: WordOnWallProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="pace-wall" aria-label={word} onClose={onClose}>
      <b>{word}</b>
      <button type="button" class="link-button" onClick={() => dialog.current?.close()}>
        {close}
      </button>
    </dialog>
  );
}
