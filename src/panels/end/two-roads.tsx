/** Level by level, the road taken, beside the road that was really taken where the pack tells one. */
import type { LevelPlayed } from '../../core/campaign-record.ts';
import type { Level, Really } from '../../core/level.ts';
import { findClaim } from '../../core/source.ts';
import { Disclosure } from '../controls.tsx';
import { type Sayer, sayer } from '../sayer.tsx';
import type { CampaignEndProps } from './campaign-end.tsx';
import { houseOf, stageOfStamp } from './stamped-folder.tsx';

export function TwoRoads({ shared, record, words, language }: CampaignEndProps) {
  const say = sayer(shared, language);
  return (
    <ol class="roads">
      {record.levels.map(({ level, played, really }, i) => (
        <li key={level.id} class="roads-level" data-institution={houseOf(level, level.institution)?.model}>
          <h3>{say(level.title)}</h3>
          <div class="roads-pair">
            <div>
              {record.hasReally && <h4>{words.end.yours}</h4>}
              {played ? (
                <Taken level={level} played={played} isFirst={i === 0} words={words} say={say} />
              ) : (
                <p class="aside">{words.end.notPlayed}</p>
              )}
            </div>
            {record.hasReally && (
              <div>
                <h4>{words.end.really}</h4>
                <ReallyTaken level={level} really={really} words={words} say={say} />
              </div>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

type Common = Pick<CampaignEndProps, 'words'> & { readonly level: Level; readonly say: Sayer };

function Taken({ level, played, isFirst, words, say }: Common & { readonly played: LevelPlayed; readonly isFirst: boolean }) {
  const { ending, opened, stamps, road } = played;
  const isOwnOpening = !(isFirst && opened === 'default');
  return (
    <>
      {isOwnOpening && <p class="aside">{words.end.opened[opened]}</p>}
      {stamps.length > 0 && (
        <p class="road-stages">
          {stamps.map(({ stamp }, i) => (
            <span key={i}>
              {i > 0 && ' → '}
              {stageOfStamp(level, stamp.stage, say)}
            </span>
          ))}
        </p>
      )}
      <p>
        <span class="stamp">{say(ending.stamp)}</span>
      </p>
      {ending.archived && <p class="aside">{words.play.ending.archived}</p>}
      <Disclosure summary={words.end.steps(road.length)} class="grounds">
        <ol class="road-steps">
          {road.map((beat, i) => (
            <li key={i}>{say(beat.title)}</li>
          ))}
        </ol>
      </Disclosure>
    </>
  );
}

function ReallyTaken({ level, really, words, say }: Common & { readonly really: readonly Really[] }) {
  if (really.length === 0) return <p class="aside">{words.end.noReally}</p>;
  const claims = [...new Set(really.flatMap((r) => r.claims))].flatMap((id) => findClaim(level.shared.sources, id) ?? []);
  return (
    <>
      {really.map((r, i) => (
        <p key={i} class="line">
          {say(r.says)}
        </p>
      ))}
      <Disclosure summary={words.play.labels.grounds} class="grounds">
        <ul class="claims">
          {claims.map(({ claim, source }) => (
            <li key={claim.id}>
              <span class="claim-says">{say(claim.says)}</span>{' '}
              <small class="claim-facts">
                {claim.owner && <>{say(claim.owner)} · </>}
                {claim.date && <>{say(claim.date)} · </>}
                {words.play.claim.certainty[claim.certainty]}
                {claim.citation && <> · {say(claim.citation)}</>}
                {claim.unsure && <> · {words.play.labels.simplified}</>}
              </small>
              <span class="claim-source">{say(source.title)}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}
