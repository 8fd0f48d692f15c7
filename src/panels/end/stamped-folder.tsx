/** The folder as it lies on the desk at the end: its stamps in order, level by level. */
import type { DatedStamp } from '../../core/campaign-record.ts';
import type { Level } from '../../core/level.ts';
import { sayer } from '../sayer.tsx';
import type { CampaignEndProps } from './campaign-end.tsx';

export function StampedFolder({ shared, record, words, language }: CampaignEndProps) {
  const say = sayer(shared, language);
  const stamped = record.levels.filter(({ played }) => played && (played.stamps.length > 0 || played.ending.archived));
  return (
    <div class="folder-cover">
      {stamped.length === 0 && <p>{words.end.unstamped}</p>}
      <ol class="folder-levels">
        {stamped.map(({ level, played }) => (
          <li key={level.id}>
            <p class="folder-level">{say(level.title)}</p>
            <ol class="folder-stamps">
              {played?.stamps.map((dated, i) => (
                <li key={i} class="folder-stamp" data-institution={houseOf(level, dated.stamp.institution)?.model}>
                  <StampWords level={level} dated={dated} words={words} say={say} />
                </li>
              ))}
              {played?.ending.archived && <li class="folder-stamp folder-archived">{words.end.inArchive}</li>}
            </ol>
          </li>
        ))}
      </ol>
      <p class="folder-note">{words.end.stampsNote}</p>
    </div>
  );
}

type StampWordsProps = Pick<CampaignEndProps, 'words'> & {
  readonly level: Level;
  readonly dated: DatedStamp;
  readonly say: ReturnType<typeof sayer>;
};

/** The stage; in small the day, the count, and the house where it isn't the level's own. */
export function StampWords({ level, dated: { stamp, day }, words, say }: StampWordsProps) {
  const house = stamp.institution === level.institution ? undefined : houseOf(level, stamp.institution);
  const facts = [
    house && say(house.name),
    day !== null && words.end.day(day, level.calendar.unit),
    stamp.tally && words.play.folder.tally(stamp.tally.for, stamp.tally.members),
  ].filter(Boolean);
  return (
    <>
      <b>{stageOfStamp(level, stamp.stage, say)}</b>{' '}
      <small class="stamp-facts">
        {facts.map((fact, i) => (
          <span key={i}>
            {i > 0 && ' · '}
            <span class="stamp-fact">{fact}</span>
          </span>
        ))}
      </small>
    </>
  );
}

/** A stage that the procedure no longer has keeps its id for a name. */
export function stageOfStamp(level: Level, stage: string, say: ReturnType<typeof sayer>) {
  const title = level.shared.procedure.stages.find((s) => s.id === stage)?.title;
  return title ? say(title) : stage;
}

export function houseOf(level: Level, institution: string) {
  return level.shared.procedure.institutions.find((i) => i.id === institution);
}
