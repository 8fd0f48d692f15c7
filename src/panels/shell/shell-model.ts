/** What the shell shows and what it can ask for. The program (`main`) holds the state; the shell only draws it. */
import type { JSX } from 'preact';
import type { Aids } from '../../core/aids.ts';
import type { EndingBeat } from '../../core/beat.ts';
import type { Shared } from '../../core/level.ts';
import type { LevelOutline } from '../../core/pack-parts.ts';
import type { Session } from '../../session/session.ts';
import type { PlayWords } from '../../text/words/play.ts';
import type { FriendsView, LookBackView } from '../look-back/look-back-model.ts';
import type { Reflection } from '../reflection.tsx';
import type { PackActs, PacksView } from './packs-model.ts';

export type Settings = {
  readonly language: string;
  readonly sound: boolean;
  readonly music: boolean;
  /** 0 to 100. */
  readonly volume: number;
  readonly theme: 'system' | 'light' | 'dark';
  /** Percent, 100 to 200. */
  readonly textSize: number;
  readonly motion: 'system' | 'reduced';
  readonly contrast: 'system' | 'more';
  readonly face: 'own' | 'plain';
  readonly aids: Aids;
};

/** How well progress is kept; `opening` until the device has answered. */
export type KeptState = 'opening' | 'kept' | 'weaker' | 'not-kept' | 'read-only' | 'newer';

/** Where a run stands, by ids; names come from the pack once it is there. */
export type Whereabouts = { readonly pack: string; readonly level: string; readonly stage: string };

export type ProfileCard = {
  readonly id: string;
  readonly name: string;
  /** ms since 1970; 0 for never. */
  readonly savedAt: number;
  readonly newer: boolean;
  /** One for each pack under way, the one played last first. */
  readonly underWay: readonly Whereabouts[];
};

/** What is said once and put away by the player. */
export type NoticeName =
  | 'no-stage'
  | 'stage-lost'
  | 'changed'
  | 'archived'
  | 'default'
  | 'carried'
  | 'look'
  | 'pack-gone'
  | 'other-rules'
  | 'persist'
  | 'persist-yes'
  | 'persist-no';

/** Something is on its way, and so much of it has come. */
export type Coming = { readonly done: number; readonly of: number };

/** What of the game plays without a network: all of it, all of it soon, what was met, or nothing where the browser or the address forbids. */
export type OfflineView = { readonly kind: 'here' | 'part' | 'none' } | ({ readonly kind: 'coming' } & Coming);

/** What came of opening a file. */
export type Imported = { readonly kind: 'imported'; readonly name: string } | { readonly kind: 'newer' | 'not-a-profile' };

/** A place on the road, as the words of the map have it. */
export type LevelCard = {
  readonly level: LevelOutline;
  readonly played: boolean;
  readonly isCurrent: boolean;
  /** The last ending reached there, if the level has come and still has it. */
  readonly ending: EndingBeat | null;
  /** The last fork of it, if there is one. */
  readonly whatIf: 'under-way' | 'ended' | null;
};

export type PlayPanelComponent = (props: {
  readonly session: Session;
  readonly language: string;
  readonly words: PlayWords;
  readonly onLeave: () => void;
  readonly onNext: (() => void) | null;
  readonly onCampaignEnd: (() => void) | null;
  readonly reflection: Reflection | null;
  readonly onLookBack: (beside: boolean) => void;
  readonly whatIf: 'own' | 'friend' | null;
}) => JSX.Element;

/** The play room comes with play. */
export type PlayRoomComponent = (props: { readonly playing: Playing }) => JSX.Element;

export type Playing = {
  readonly session: Session;
  readonly Room: PlayRoomComponent;
  readonly Panel: PlayPanelComponent;
  readonly words: Readonly<Record<'en' | 'ru', PlayWords>>;
  readonly hasNext: boolean;
  readonly reflection: Reflection | null;
  /** It is a fork, of one's own run or of a friend's; null for a run that counts. */
  readonly whatIf: 'own' | 'friend' | null;
  /** The road map lies over the scene. */
  readonly isMapOpen: boolean;
  /** The level that was last pressed on the map, another object at each press. */
  readonly chosen: { readonly level: string } | null;
  /** There is a canvas to play on. */
  readonly hasStage: boolean;
  /** Only a look at a place of a pack that isn't kept: nothing of it is saved. */
  readonly isLook: boolean;
};

/** A page that comes with a part of the program of its own, in the place of title and play room. */
export type Screen = { readonly name: 'review' | 'campaign-end'; readonly draw: () => JSX.Element };

/** A sheet that can be laid over the page. */
export type SheetName = 'settings' | 'profiles' | 'help' | 'credits' | 'road' | 'packs' | 'here' | 'terms';

export type SheetsComponent = (props: { readonly name: SheetName; readonly onClose: () => void }) => JSX.Element;

/** What is known of the pack, as far as it has arrived. */
export type PackView = { readonly shared: Shared; readonly levels: readonly LevelCard[]; readonly hasEnded: boolean };

export type ShellModel = {
  readonly settings: Settings;
  readonly kept: KeptState;
  readonly profiles: readonly ProfileCard[];
  /** The profile at the desk, or the one that would go on. */
  readonly profile: string | null;
  /** The run that "Continue" goes on with. */
  readonly where: Whereabouts | null;
  /** Questions of the review deck that are due today. */
  readonly due: number;
  readonly pack: PackView | null;
  readonly packs: PacksView;
  readonly isBusy: boolean;
  /** What was asked for, as far as it has come; null while nothing is waited for. */
  readonly coming: Coming | null;
  /** The same of the pictures on the stage. */
  readonly stageComing: Coming | null;
  readonly offline: OfflineView;
  /** A newer version of the game waits to be taken. */
  readonly hasUpdate: boolean;
  /** A part of the game could not be fetched. */
  readonly isLost: boolean;
  /** Another tab plays the wanted profile. */
  readonly isTaken: boolean;
  /** The wanted profile was kept by a newer program. */
  readonly isNewer: boolean;
  readonly canPersist: boolean;
  readonly notices: readonly NoticeName[];
  /** The sound that was just made, for its caption; `at` tells two alike apart. */
  readonly caption: { readonly says: string; readonly at: number } | null;
  /** The last captions, the latest first: none is lost by fading. */
  readonly heard: readonly string[];
  readonly playing: Playing | null;
  readonly screen: Screen | null;
  /** Null until they have come. */
  readonly Sheets: SheetsComponent | null;
  /** A run is looked back at; it lies over whatever is played. */
  readonly lookingBack: LookBackView | null;
  /** A friend's run is about to be opened. */
  readonly friends: FriendsView | null;
};

export type ShellActs = {
  readonly begin: () => void;
  readonly resume: () => void;
  readonly startLevel: (level: string) => void;
  readonly next: () => void;
  readonly review: () => void;
  readonly campaignEnd: () => void;
  /** Goes back from such a page to where it was opened. */
  readonly closeScreen: () => void;
  /** Looks back at the level's run that was played last, or at its fork; `beside` lays the fork beside it. */
  readonly lookBack: (level: string, how: 'last' | 'beside') => void;
  readonly goOnWhatIf: (level: string) => void;
  readonly openFriends: () => void;
  readonly leave: () => void;
  readonly showMap: (isOpen: boolean) => void;
  readonly set: (settings: Partial<Settings>) => void;
  readonly playAs: (profile: string) => void;
  readonly createProfile: (name: string) => void;
  readonly renameProfile: (profile: string, name: string) => void;
  readonly removeProfile: (profile: string) => void;
  readonly exportProfile: (profile: string | null) => void;
  readonly importFile: (file: File) => Promise<Imported>;
  readonly takeOver: () => void;
  readonly leaveTaken: () => void;
  readonly persist: () => void;
  readonly dismiss: (notice: NoticeName) => void;
  readonly retry: () => void;
  /** Takes the newer version of the game. */
  readonly update: () => void;
  /** Takes along now what plays without a network. */
  readonly takeAlong: () => void;
  /** A sheet is wanted. */
  readonly wantSheets: () => void;
  /** The pack is wanted in words: road, sources. */
  readonly wantPack: () => void;
  readonly packs: PackActs;
  /** A place for the canvas is there, or gone. */
  readonly stageHost: (host: HTMLElement, isThere: boolean) => void;
};
