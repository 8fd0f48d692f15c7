/** Where a run stands, in the pack's words: the stage of the bill, or the level while the bill hasn't moved yet. */
import { wordsIn } from '../../core/wording.ts';
import type { SheetWords } from '../../text/words/sheets.ts';
import type { KeptState, PackView, Playing, ShellModel, Whereabouts } from './shell-model.ts';

/** Empty while the pack isn't there; the button says enough without. */
export function whereWords({ where, pack, settings }: Pick<ShellModel, 'where' | 'pack' | 'settings'>): string {
  return where && pack ? whereIn(where, pack, settings.language) : '';
}

export function whereIn(where: Whereabouts, pack: PackView, language: string): string {
  if (where.pack !== pack.shared.pack) return '';
  const level = pack.levels.find((l) => l.level.id === where.level)?.level;
  const stage = pack.shared.procedure.stages.find((s) => s.id === where.stage);
  const wording = stage && level && level.stage !== stage.id ? stage.title : level?.title;
  return wording ? wordsIn(wording, language).text : '';
}

/** Whether the clerk at the desk has a place in this pack. */
export function isPackUnderWay({ profiles, profile }: Pick<ShellModel, 'profiles' | 'profile'>, pack: string): boolean {
  return profiles.find((p) => p.id === profile)?.underWay.some((w) => w.pack === pack) ?? false;
}

/** Whether it is asked once more before this is left: not at an ending, nor where there is nothing to lose: in a look, or before anything was done. */
export function isLeavingAsked({ session, isLook }: Pick<Playing, 'session' | 'isLook'>): boolean {
  return !isLook && session.run.at.kind !== 'ending' && session.recording().intents.length > 0;
}

/** Whether the run at the desk is the one that counts in this level and has only been opened: nothing of it is lost by beginning another. */
export function isOnlyOpened(playing: Pick<Playing, 'session' | 'isLook' | 'whatIf'> | null, level: string): boolean {
  if (!playing || playing.isLook || playing.whatIf) return false;
  return playing.session.level.id === level && playing.session.recording().intents.length === 0;
}

/** What becomes of the place that is left, as exactly as it is known. */
export function leavingSays(kept: KeptState, words: SheetWords['sure']): string {
  const says: Readonly<Record<KeptState, string>> = {
    kept: words.kept,
    weaker: words.kept,
    opening: words.notKept,
    'not-kept': words.notKept,
    'read-only': words.readOnly,
    newer: words.newer,
  };
  return says[kept];
}
