/** The bar of the reader, at the foot of the page while something is read: line by line, pause, stop. */
import type { AidsState } from './aids-context.ts';
import type { ReadingAloud } from './use-reader.ts';

type ReaderBarProps = { readonly reading: ReadingAloud; readonly words: AidsState['words'] };

export function ReaderBar({ reading: { is, at, lines, reader }, words: { reading: words } }: ReaderBarProps) {
  if (is === 'off') return null;
  const isOn = is !== 'still';
  return (
    <section class="reader-bar" aria-label={words.title}>
      <button type="button" class="reader-button" data-program="read-back" aria-label={words.back} onClick={() => reader.step(-1)}>
        <Sign d="M14 4v12l-9-6zM3 4h2v12H3z" />
      </button>
      {isOn ? (
        <button type="button" class="reader-button" data-program="read-pause" aria-label={words.pause} onClick={() => reader.pause()}>
          <Sign d="M5 4h4v12H5zm6 0h4v12h-4z" />
        </button>
      ) : (
        <button type="button" class="reader-button" data-program="read-pause" aria-label={words.goOn} onClick={() => reader.read()}>
          <Sign d="M5 3l12 7-12 7z" />
        </button>
      )}
      <button type="button" class="reader-button" data-program="read-on" aria-label={words.on} onClick={() => reader.step(1)}>
        <Sign d="M6 4v12l9-6zm9 0h2v12h-2z" />
      </button>
      <button type="button" class="reader-button" data-program="read-line" aria-label={words.line} onClick={() => reader.line(at)}>
        <Sign d="M10 3a7 7 0 1 0 7 7h-2a5 5 0 1 1-5-5v3l5-4-5-4z" />
      </button>
      <button type="button" class="reader-button" data-program="read-stop" aria-label={words.stop} onClick={() => reader.stop()}>
        <Sign d="M4 4h12v12H4z" />
      </button>
      <p class="reader-at">{words.at(at + 1, lines)}</p>
      <p class="reader-hint">{words.hint}</p>
    </section>
  );
}

function Sign({ d }: { readonly d: string }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={d} />
    </svg>
  );
}
