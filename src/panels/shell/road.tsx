/** The road in words: every level, and, with a bill under way, where it has been and where it is. */
import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Level } from '../../core/level.ts';
import type { Stage } from '../../core/procedure.ts';
import { roadOf } from '../../core/road.ts';
import { wordsIn } from '../../core/wording.ts';
import type { Session } from '../../session/session.ts';
import { CardButton } from './controls.tsx';
import { Cutout } from './cutout.tsx';
import { PackWords } from './pack-words.tsx';
import { Sheet } from './sheet.tsx';
import type { LevelCard } from './shell-model.ts';
import { Sure } from './sure.tsx';
import { useSheet } from './use-sheet.ts';
import { isOnlyOpened } from './where.ts';

export function RoadSheet({ onClose }: { readonly onClose: () => void }) {
  const { words } = useSheet();
  return (
    <Sheet title={words.road.title} onClose={onClose}>
      <LevelList />
    </Sheet>
  );
}

/** Any level can be begun at once. */
export function LevelList() {
  const { words, model, acts } = useSheet();
  if (!model.pack) return <p class="aside">{model.isLost ? words.notices.lost : words.road.loading}</p>;
  const { levels, hasEnded } = model.pack;
  const next = levels.some((l) => l.isCurrent) ? undefined : levels.find((l) => !l.played);
  return (
    <>
      <p>
        {words.road.intro} {levels.some((l) => l.isCurrent) && words.road.replaces}
      </p>
      <ol class="levels">
        {levels.map((card) => (
          <LevelItem key={card.level.id} card={card} isNext={card === next} />
        ))}
      </ol>
      <div class="cards">
        {hasEnded && (
          <CardButton id="campaign-end" disabled={model.isBusy} note={words.road.endNote} onClick={acts.campaignEnd}>
            {words.road.end}
          </CardButton>
        )}
        <CardButton id="friends" disabled={model.isBusy} onClick={acts.openFriends}>
          {words.road.friends}
        </CardButton>
      </div>
    </>
  );
}

type LevelItemProps = {
  readonly card: LevelCard;
  /** Where nothing is under way: the first level that wasn't played. */
  readonly isNext: boolean;
};

function LevelItem({ card: { level, played, isCurrent, ending, whatIf }, isNext }: LevelItemProps) {
  const { words, model, acts, language } = useSheet();
  const house = level.shared.procedure.institutions.find((i) => i.id === level.institution)?.model;
  const title = wordsIn(level.title, language).text;
  return (
    <li class={isCurrent ? 'level level-here' : played ? 'level level-played' : 'level'} data-level={level.id} data-institution={house}>
      {house && <Cutout of={`building-${house}`} class="level-house" />}
      {isCurrent && <Cutout of="folder" class="level-folder" />}
      <h3>
        <PackWords of={level.title} />
      </h3>
      <p class="level-facts">
        {words.road.minutes(...level.minutes)}
        {isCurrent && <b>{words.road.here}</b>}
        {isNext && <b>{words.road.isNext}</b>}
        {played && !isCurrent && !ending && <b>{words.road.played}</b>}
        {ending && !isCurrent && (
          <b>
            {words.road.endedAs} <PackWords of={ending.stamp} />
          </b>
        )}
        {ending?.archived && !isCurrent && <b>{words.road.inArchive}</b>}
      </p>
      <p>
        <PackWords of={level.about} />
      </p>
      <div class="cards cards-row">
        {isCurrent && (
          <CardButton id="continue" primary disabled={model.isBusy} label={`${words.road.resume}: ${title}`} onClick={acts.resume}>
            {words.road.resume}
          </CardButton>
        )}
        <StartLevel title={title} level={level.id} primary={isNext} says={played || isCurrent ? words.road.again : words.road.start} />
        {(played || whatIf) && (
          <CardButton
            id="look-back"
            disabled={model.isBusy}
            label={`${words.road.lookBack}: ${title}`}
            onClick={() => acts.lookBack(level.id, 'last')}
          >
            {words.road.lookBack}
          </CardButton>
        )}
        {whatIf === 'under-way' && (
          <CardButton
            id="go-on-what-if"
            disabled={model.isBusy}
            label={`${words.road.whatIf}: ${title}`}
            onClick={() => acts.goOnWhatIf(level.id)}
          >
            {words.road.whatIf}
          </CardButton>
        )}
      </div>
    </li>
  );
}

type StartLevelProps = { readonly title: string; readonly level: string; readonly primary: boolean; readonly says: string };

/** What is begun anew takes the place of the run that is going on: then it is asked once more. */
function StartLevel({ title, level, primary, says }: StartLevelProps) {
  const { words, model, acts, language } = useSheet();
  const [isAsked, setAsked] = useState(false);
  const current = model.pack?.levels.find((l) => l.isCurrent && !isOnlyOpened(model.playing, l.level.id))?.level;
  const start = () => (current ? setAsked(true) : acts.startLevel(level));
  const chosen = model.playing?.chosen ?? null;
  // Whoever presses its place on the map is asked the same.
  useEffect(() => {
    if (chosen?.level === level && !model.isBusy) start();
  }, [chosen]);
  return (
    <>
      <CardButton id="start-level" primary={primary} disabled={model.isBusy} label={`${says}: ${title}`} onClick={start}>
        {says}
      </CardButton>
      {isAsked && current && (
        <Sure title={words.sure.giveUp} yes={words.road.startAnyway} onYes={() => acts.startLevel(level)} onStay={() => setAsked(false)}>
          {words.sure.lost(wordsIn(current.title, language).text, title)}
        </Sure>
      )}
    </>
  );
}

/** The institutions a bill goes through, its stamps, the place where it is, the ways on, and the archive: what the map shows, in words. */
export function Places({ session }: { readonly session: Session }) {
  const { words } = useSheet();
  const { level, run } = session;
  const { stops, archive } = roadOf(level, run, session.recording());
  return (
    <section>
      <h3>{words.road.places}</h3>
      <ol class="places">
        {stops.map(({ institution, at, stamped, next }) => (
          <li key={institution.id} data-institution={institution.model} aria-current={at ? 'step' : undefined}>
            <b>
              <PackWords of={institution.name} />
            </b>
            {at && <BillAt stage={at} />}
            {stamped.length > 0 && (
              <span>
                {words.road.stamped}{' '}
                {stamped.map(({ stamp, day }, i) => (
                  <Fragment key={i}>
                    {i > 0 && ', '}
                    <StageName level={level} id={stamp.stage} />
                    {day !== null && ` (${words.road.day(day, level.calendar.unit)})`}
                  </Fragment>
                ))}
              </span>
            )}
            <WaysOn stages={next} />
          </li>
        ))}
        <li aria-current={archive.holds ? 'step' : undefined}>
          <b>{words.road.archive}</b>
          <span>{words.road.archiveIs}</span>
          {archive.holds && <BillAt stage={archive.holds} />}
          <WaysOn stages={archive.next} />
        </li>
      </ol>
    </section>
  );
}

function BillAt({ stage }: { readonly stage: Stage }) {
  const { words } = useSheet();
  return (
    <span class="place-here">
      {words.road.billAt} <PackWords of={stage.title} />
    </span>
  );
}

function WaysOn({ stages }: { readonly stages: readonly Stage[] }) {
  const { words } = useSheet();
  if (stages.length === 0) return null;
  return (
    <span>
      {words.road.couldBe}{' '}
      {stages.map((stage, i) => (
        <Fragment key={stage.id}>
          {i > 0 && ', '}
          <PackWords of={stage.title} />
        </Fragment>
      ))}
    </span>
  );
}

/** A stage that the procedure no longer has keeps its id for a name. */
function StageName({ level, id }: { readonly level: Level; readonly id: string }) {
  const stage = level.shared.procedure.stages.find((s) => s.id === id);
  return stage ? <PackWords of={stage.title} /> : <span>{id}</span>;
}
