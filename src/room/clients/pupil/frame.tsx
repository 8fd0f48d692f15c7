/** What stands around every screen of a phone: the strip of wood with the lesson and the languages, and the sheet of paper. */
import type { ComponentChildren } from 'preact';
import { Languages } from './languages.tsx';

type FrameProps = {
  readonly title: string;
  readonly who?: ComponentChildren;
  readonly languagesLabel: string;
  readonly language: string;
  readonly onLanguage: (language: string) => void;
  /** Between the strip and the sheet: the connection, the time. */
  readonly notices?: ComponentChildren;
  readonly foot?: ComponentChildren;
  /** Colour of the sheet's upper edge. */
  readonly colour?: string | undefined;
  readonly children: ComponentChildren;
};

export function Frame({ title, who, languagesLabel, language, onLanguage, notices, foot, colour, children }: FrameProps) {
  return (
    <>
      <header class="pupil-bar">
        <p class="pupil-lesson">{title}</p>
        <Languages label={languagesLabel} language={language} onLanguage={onLanguage} />
        {who}
      </header>
      {notices}
      <main
        class="play pupil-sheet"
        style={colour === undefined ? undefined : { '--accent': `color-mix(in srgb, ${colour} 45%, var(--ink))`, '--bloc': colour }}
      >
        <div class="beat" data-beat-region>
          {children}
        </div>
        {foot}
      </main>
    </>
  );
}
