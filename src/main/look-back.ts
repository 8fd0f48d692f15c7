/** Looking back at runs: which are there, which step is shown, forks, codes, and a friend's run while it is open. */
import type { Campaign } from '../core/campaign.ts';
import type { Level, Pack } from '../core/level.ts';
import type { Place } from '../core/place.ts';
import type { Recording } from '../core/run.ts';
import { letStand, mayStand } from '../core/what-if.ts';
import { FriendsSheet } from '../panels/look-back/friends.tsx';
import { EVERYBODY, type FriendsAnswer, type LookBackActs, type LookBackView, type Whose } from '../panels/look-back/look-back-model.ts';
import { LookBackRoom } from '../panels/look-back/room.tsx';
import { Playback } from '../session/playback.ts';
import { resumeIfFits } from '../session/resume.ts';
import { Session } from '../session/session.ts';
import { codeOf } from '../session/share/run-code.ts';
import { openRun, runFile } from '../session/share/run-file.ts';
import { playWords } from '../text/words/play.ts';
import { offerFile } from './files.ts';
import type { Front } from './front.ts';
import { placeOf } from './place.ts';
import type { Scenery } from './scenery.ts';

/** A fork that is played: how much of it is the other run's, and whose that was. */
export type Forked = { readonly from: number; readonly whose: 'own' | 'friend' };

export type LookBackHost = {
  readonly front: Front;
  readonly scenery: Scenery;
  readonly pack: () => Pack;
  readonly campaign: () => Campaign;
  readonly keep: (campaign: Campaign) => void;
  /** A pack that is on this device, by its id. */
  readonly find: (pack: string) => Promise<Pack | null>;
  /** The fork at the desk, which is kept beside what was played; null for a run that counts. */
  readonly forked: () => Forked | null;
  readonly becomes: (forked: Forked | null) => void;
  /** Plays a fork from now on. */
  readonly play: (session: Session, forked: Forked) => void;
  /** What is played; looking back lies over it. */
  readonly session: () => Session | null;
  readonly hasNext: (session: Session) => boolean;
  readonly hasStage: () => boolean;
};

export class LookBack {
  readonly #host: LookBackHost;
  /** What is on the stage: it can't be played, only shown. */
  #still: Session | null = null;
  #friends: Recording | null = null;

  constructor(host: LookBackHost) {
    this.#host = host;
  }

  /** Opens a level's runs at the end of the one that was played last, or the fork beside what was played. */
  open(levelId: string, how: 'last' | 'beside'): void {
    const { front, campaign } = this.#host;
    const level = this.#host.pack().levels.find((l) => l.id === levelId);
    if (!level) throw new Error(`Level ${levelId} is not in the pack`);
    const runs = this.#runsOf(level);
    const isFork = how === 'beside' || front.model.playing?.whatIf != null || !campaign().played[levelId];
    const shown = (isFork ? ['what-if', ...EVERYBODY] : EVERYBODY).find((w): w is Whose => runs[w as Whose] !== undefined);
    if (shown === undefined) front.openWith(['other-rules']);
    else if (how === 'last') this.#show(level, runs, shown, null);
    else this.#besideOrigin(level, runs, shown);
  }

  /** Opens the sheet on which a friend's run is opened. */
  openFriends(): void {
    const { front } = this.#host;
    const close = () => front.update({ friends: null });
    front.update({ friends: { open: (text) => this.#openFriends(text), close, Sheet: FriendsSheet } });
  }

  /** Goes on with a level's fork. */
  goOn(levelId: string): void {
    const { pack, campaign, front, play } = this.#host;
    const whatIf = campaign().whatIfs?.[levelId];
    const level = pack().levels.find((l) => l.id === levelId);
    const session = whatIf && level ? resumeIfFits(level, whatIf.run, whatIf.recording) : null;
    if (session && whatIf) play(session, whatIf);
    else front.openWith(['other-rules']);
  }

  /** Puts it away for something else; a friend's run stays at hand for the fork that left it. */
  close(): void {
    if (this.#host.front.model.lookingBack || this.#host.front.model.friends) this.#end();
  }

  /** The fork left the first of these runs that it began like; a friend's where it is open. */
  #besideOrigin(level: Level, runs: LookBackView['runs'], shown: Whose): void {
    const whose = this.#host.campaign().whatIfs?.[level.id]?.whose;
    const order: readonly Whose[] = whose === 'friend' ? ['friend', 'yours'] : ['yours', 'friend'];
    const other = order.find((w) => w !== shown && runs[w] !== undefined);
    // The run that was left stands first, the fork beside it.
    if (other) this.#show(level, runs, other, shown);
    else this.#show(level, runs, shown, null);
  }

  async #openFriends(text: string): Promise<FriendsAnswer> {
    const { front, pack } = this.#host;
    const opened = openRun(pack(), text);
    if (opened.kind === 'other-pack') {
      const other = await this.#host.find(opened.pack).catch(() => null);
      return { otherPack: other?.shared.title ?? opened.pack, isHere: other !== null };
    }
    if (opened.kind !== 'run') return opened.kind;
    this.#friends = opened.recording;
    const runs = this.#runsOf(opened.level);
    if (!runs.friend) return 'other-rules';
    front.update({ friends: null });
    this.#show(opened.level, runs, 'friend', null);
    return 'opened';
  }

  /** Only what can be played again bit for bit: a run of other rules is not guessed at. */
  #runsOf(level: Level): LookBackView['runs'] {
    const campaign = this.#host.campaign();
    const recordings: Readonly<Record<Whose, Recording | undefined>> = {
      yours: campaign.played[level.id]?.recording,
      'what-if': campaign.whatIfs?.[level.id]?.recording,
      friend: this.#friends?.level === level.id ? this.#friends : undefined,
    };
    return Object.fromEntries(
      EVERYBODY.flatMap((whose): [Whose, Playback][] => {
        const recording = recordings[whose];
        const playback = recording ? Playback.of(level, recording) : null;
        return playback ? [[whose, playback]] : [];
      }),
    );
  }

  #show(level: Level, runs: LookBackView['runs'], shown: Whose, beside: Whose | null): void {
    const { front, scenery, hasStage } = this.#host;
    const playback = playbackOf(runs, shown);
    this.#still = Session.still(level, playback.runAt(playback.end), playback.recording);
    scenery.follow(this.#still, this.#place());
    front.update({
      lookingBack: {
        level,
        runs,
        shown,
        at: playback.end,
        beside,
        mayStand: mayStand(this.#host.campaign().whatIfs?.[level.id]),
        hasStage: hasStage(),
        words: playWords,
        acts: this.#acts,
        Room: LookBackRoom,
      },
    });
  }

  readonly #acts: LookBackActs = {
    look: (whose, at) => {
      const view = this.#view();
      const run = playbackOf(view.runs, whose).runAt(at);
      // Another run is another recording, and so another session.
      if (whose !== view.shown) {
        this.#still = Session.still(view.level, run, playbackOf(view.runs, whose).recording);
        this.#host.scenery.follow(this.#still, this.#place());
      } else this.#still?.show(run);
      const place = this.#place();
      if (place) this.#host.scenery.enter(place);
      this.#host.front.update({ lookingBack: { ...view, shown: whose, at } });
    },
    layBeside: (beside) => this.#host.front.update({ lookingBack: { ...this.#view(), beside } }),
    fork: () => {
      const { runs, shown, at } = this.#view();
      const session = playbackOf(runs, shown).fork(at);
      const kept = this.#host.campaign().whatIfs?.[session.level.id]?.whose;
      const whose = shown === 'friend' ? 'friend' : shown === 'what-if' ? (kept ?? 'own') : 'own';
      this.#host.play(session, { from: at, whose });
    },
    goOn: () => this.goOn(this.#view().level.id),
    letStand: () => {
      const { level } = this.#view();
      this.#stand(letStand(this.#host.campaign(), level.id));
      this.#show(level, this.#runsOf(level), 'yours', null);
    },
    code: () => codeOf(this.#host.pack(), this.#recording()),
    saveFile: () => {
      const recording = this.#recording();
      const file = new Blob([runFile(recording)], { type: 'application/json' });
      offerFile(file, `third-reading run ${recording.level}.json`);
    },
    leave: () => {
      this.#end();
      const session = this.#host.session();
      this.#host.scenery.follow(session, session && placeOf(session));
    },
  };

  /** Another run of a level stands from now on; the one at the desk may be it, or may have made way. */
  #stand(campaign: Campaign): void {
    const { front, keep, hasNext, forked, becomes } = this.#host;
    keep(campaign);
    const { playing } = front.model;
    if (!playing) return;
    const { level, run } = playing.session;
    const fork = campaign.whatIfs?.[level.id];
    if (fork?.run === run) becomes(fork);
    else if (campaign.played[level.id]?.run === run) becomes(null);
    const whatIf = forked()?.whose ?? null;
    front.update({ playing: { ...playing, whatIf, hasNext: whatIf === null && hasNext(playing.session) } });
  }

  #end(): void {
    this.#still = null;
    this.#host.front.update({ lookingBack: null, friends: null });
  }

  #recording(): Recording {
    const { runs, shown } = this.#view();
    return playbackOf(runs, shown).recording;
  }

  #place(): Place | null {
    return this.#still && placeOf(this.#still);
  }

  #view(): LookBackView {
    const view = this.#host.front.model.lookingBack;
    if (!view) throw new Error('Nobody is looking back');
    return view;
  }
}

function playbackOf(runs: LookBackView['runs'], whose: Whose): Playback {
  const playback = runs[whose];
  if (!playback) throw new Error(`There is no run of ${whose}`);
  return playback;
}
