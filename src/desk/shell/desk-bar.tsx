/** The bar over the desk: where one is, back to the game, the other language; over a draft also undo, redo and how it stands. */
import type { ComponentChildren } from 'preact';
import { Icon } from '../../panels/shell/icons.tsx';
import { LANGUAGES } from '../../text/words.ts';
import { useDesk } from './desk-context.ts';
import { DeskButton } from './desk-controls.tsx';

export function DeskBar({ children }: { readonly children?: ComponentChildren }) {
  const { words, host, language } = useDesk();
  const other = LANGUAGES.find((l) => l.code !== language) ?? LANGUAGES[0];
  return (
    <header class="page-bar desk-bar">
      <a class="page-bar-button" href="./index.html" data-desk="to-game" aria-label={`${words.name}: ${words.toGame}`} title={words.toGame}>
        <Icon name="folder" />
        <span class="page-bar-name">{words.name}</span>
      </a>
      <div class="desk-bar-middle">{children}</div>
      {other && (
        <DeskButton id="language" look="bar" label={`${other.short}: ${words.language}`} onClick={() => host.setLanguage(other.code)}>
          {other.short}
        </DeskButton>
      )}
    </header>
  );
}
