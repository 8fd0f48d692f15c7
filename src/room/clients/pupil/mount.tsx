/** Puts a pupil's page into an element, over any link to a host. */
import { render } from 'preact';
import type { PupilView } from '../../rules/pupil-view.ts';
import type { PupilLink } from '../link.ts';
import { type Keep, keepNothing } from './keep.ts';
import { PupilPage, type PupilPageProps } from './pupil-page.tsx';

export type PupilOptions = {
  readonly language: string;
  /** The pupil asks for another language; the page has already changed. */
  readonly onLanguage?: (language: string) => void;
  /** Where unacknowledged words and half-made answers outlive a reload; left out, they don't. */
  readonly words?: Keep;
  readonly drafts?: Keep;
  /** Keeps a missed question for review on this device; told once for each reveal. */
  readonly onMissed?: (card: MissedCard) => void;
  readonly onLeave?: () => void;
  readonly below?: PupilPageProps['below'];
};

export type MissedCard = { readonly pack: string; readonly question: string };

/** @returns how to take it away again; the link stays the caller's to close */
export function mountPupil(element: Element, link: PupilLink, options: PupilOptions): () => void {
  let { language } = options;
  const [words, drafts] = [options.words ?? keepNothing(), options.drafts ?? keepNothing()];
  const draw = () => {
    document.documentElement.lang = language;
    render(
      <PupilPage
        link={link}
        language={language}
        onLanguage={(next) => {
          language = next;
          options.onLanguage?.(next);
          draw();
        }}
        words={words}
        drafts={drafts}
        hasDeck={options.onMissed !== undefined}
        onLeave={options.onLeave}
        below={options.below}
      />,
      element,
    );
  };
  const stop = link.subscribe(() => noteMissed(link.view(), options.onMissed));
  noteMissed(link.view(), options.onMissed);
  draw();
  return () => {
    stop();
    render(null, element);
  };
}

const noted = new Set<string>();

function noteMissed(view: PupilView | null, onMissed: PupilOptions['onMissed']): void {
  if (view?.table.kind !== 'revealed' || !onMissed) return;
  const { card, own } = view.table;
  const key = `${view.me.code} ${card.question}`;
  if (!own || own.atOnce || noted.has(key)) return;
  noted.add(key);
  onMissed(card);
}
