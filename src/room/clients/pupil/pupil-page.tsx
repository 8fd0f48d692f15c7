/** The pupil's page once one has come in: follows the link, shows one screen at a time, and keeps focus and words safe. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { focusFirst, keepFocus } from '../../../panels/focus.ts';
import { pupilWords } from '../../../text/words/class-pupil.ts';
import type { PupilSays } from '../../rules/message.ts';
import type { PupilView } from '../../rules/pupil-view.ts';
import type { PupilLink } from '../link.ts';
import { useLink } from '../use-link.ts';
import { BLOC_COLOURS } from './bloc-mark.tsx';
import { TimeLeft } from './clock.tsx';
import { Drafts } from './drafts.ts';
import { Frame } from './frame.tsx';
import type { Keep } from './keep.ts';
import { Me, Who } from './me.tsx';
import { Outbox } from './outbox.ts';
import { type PupilPage as Page, PupilContext } from './pupil-context.ts';
import { screenOf } from './screen-of.ts';
import { ScreenShown } from './screen-shown.tsx';
import { SpokenRegion, useSpoken } from './spoken.tsx';

export type PupilPageProps = {
  readonly link: PupilLink;
  readonly language: string;
  readonly onLanguage: (language: string) => void;
  /** Where unacknowledged words and half-made answers outlive a reload. */
  readonly words: Keep;
  readonly drafts: Keep;
  readonly hasDeck: boolean;
  /** Lets go of the seat on this device; none where the device goes round. */
  readonly onLeave?: (() => void) | undefined;
  /** Below the sheet: what the shared device adds. */
  readonly below?: ComponentChildren;
};

export function PupilPage(props: PupilPageProps) {
  const { link, language, onLanguage, hasDeck, onLeave, below } = props;
  const [, draw] = useReducer((n: number) => n + 1, 0);
  const words = pupilWords(language);
  const [spoken, announce] = useSpoken();
  const outbox = useMemo(() => new Outbox(link, props.words, () => draw(null)), [link]);
  const drafts = useMemo(() => new Drafts(props.drafts), [link]);
  useLink(link);
  const view = link.view();
  const isAway = link.state().kind !== 'on';
  const code = view?.me.code ?? null;
  useEffect(() => {
    if (code === null) return;
    drafts.belongsTo(code);
    outbox.belongsTo(code);
  }, [code]);
  useNews(isAway, outbox, { away: words.link.away, back: words.link.back, sent: words.link.sent }, announce);
  const screen = view && screenOf(view);
  const root = useFocusOn(screen?.key ?? null, announce);
  if (!view || !screen) return null;
  const say = (says: PupilSays) => {
    outbox.say(says);
    if (isAway) announce(words.link.kept);
  };
  const page: Page = {
    view,
    words,
    language,
    isAway,
    say,
    announce,
    hasDeck,
    waiting: (key) => outbox.waiting(key),
    refused: (key) => outbox.refused(key),
    draft: (key) => drafts.read(key),
    setDraft: (key, draft) => drafts.write(key, draft),
  };
  const { endsAt } = view.clock;
  return (
    <PupilContext.Provider value={page}>
      <div class="pupil" data-screen={screen.name} ref={root}>
        <Frame
          title={view.scene.lesson || words.chamber}
          who={<Who />}
          languagesLabel={words.languages}
          language={language}
          onLanguage={(next) => {
            link.setLanguage(next);
            onLanguage(next);
          }}
          colour={colourOf(view)}
          notices={
            <>
              {isAway && (
                <p class="pupil-notice" data-pupil="away">
                  {words.link.away}
                </p>
              )}
              {endsAt !== null && view.table.kind !== 'nothing' && !view.clock.isPaused && <TimeLeft key={endsAt} endsAt={endsAt} />}
            </>
          }
          foot={view.me.isRemoved ? null : <Me onLeave={onLeave} />}
        >
          <ScreenShown name={screen.name} />
        </Frame>
        {below}
        <SpokenRegion spoken={spoken} />
      </div>
    </PupilContext.Provider>
  );
}

/** The bloc for which one votes, or the first one. */
function colourOf({ me, table }: PupilView): string | undefined {
  const seat = (table.kind === 'ballot' && me.seats.find((s) => s.chamber === table.chamber)) || me.seats[0];
  return seat && BLOC_COLOURS[seat.colour];
}

/** Another screen is read from its top; whoever is in the strip or the foot just then stays there, and is told. */
function useFocusOn(key: string | null, announce: (sentence: string) => void) {
  const root = useRef<HTMLDivElement>(null);
  const keeper = useRef<ReturnType<typeof keepFocus> | null>(null);
  useLayoutEffect(() => {
    if (!root.current) return;
    const own = keepFocus(root.current);
    keeper.current = own;
    return own.end;
  }, [root.current]);
  useLayoutEffect(() => keeper.current?.check());
  useLayoutEffect(() => {
    const at = root.current;
    if (key === null || !at) return;
    const title = at.querySelector('#screen-title')?.textContent ?? '';
    const { activeElement } = document;
    const isElsewhere = activeElement && activeElement !== document.body && !activeElement.closest('.beat');
    if (isElsewhere) announce(title);
    else focusFirst(at, ['title']);
    if (!isElsewhere) scrollTo({ top: 0, behavior: 'instant' });
  }, [key]);
  return root;
}

/** Says when the connection goes and comes, and when the last word that had waited has arrived. */
function useNews(
  isAway: boolean,
  outbox: Outbox,
  says: { readonly away: string; readonly back: string; readonly sent: string },
  announce: (sentence: string) => void,
): void {
  const before = useRef({ isAway, hadKept: false });
  useEffect(() => {
    const { isAway: was, hadKept } = before.current;
    if (isAway !== was) announce(isAway ? says.away : says.back);
    if (hadKept && outbox.isEmpty) announce(says.sent);
    before.current = { isAway, hadKept: !outbox.isEmpty && (isAway || hadKept) };
  });
}
