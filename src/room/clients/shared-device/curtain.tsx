/** What lies between two turns: nothing of anybody's, in the frame of a pupil's page. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { pupilWords } from '../../../text/words/class-pupil.ts';
import { Frame } from '../pupil/frame.tsx';

type CurtainProps = {
  readonly language: string;
  readonly onLanguage: (language: string) => void;
  readonly screen: string;
  readonly title: string;
  readonly children: preact.ComponentChildren;
};

export function Curtain({ screen, title, language, onLanguage, children }: CurtainProps) {
  const root = useRef<HTMLDivElement>(null);
  const words = pupilWords(language);
  useLayoutEffect(() => {
    root.current?.querySelector<HTMLElement>('[data-focus="title"]')?.focus();
    scrollTo({ top: 0, behavior: 'instant' });
  }, [screen]);
  return (
    <div class="pupil" data-screen={screen.startsWith('curtain') ? 'curtain' : screen} ref={root}>
      <Frame title={title} languagesLabel={words.languages} language={language} onLanguage={onLanguage}>
        {children}
      </Frame>
    </div>
  );
}
