/** The sheets of a lesson but for its questions: guide, briefing, blocs' briefs, ballot cards, roll call. */
import type { Written } from '../../content/manuscript.ts';
import { benchesFor } from '../../core/apportion.ts';
import { type Chamber, memberCount } from '../../core/chamber.ts';
import { votesNeeded } from '../../core/majority.ts';
import type { Motion } from '../../core/procedure.ts';
import { PaperPage, Says, usePaper } from './paper-parts.tsx';

export function GuideSheet({ guide }: { readonly guide: Written<'guide'> | null }) {
  const { words } = usePaper();
  const w = words.guide;
  if (!guide)
    return (
      <PaperPage name="guide" title={words.names.guide} isForTeacher>
        <p>{w.none}</p>
      </PaperPage>
    );
  return (
    <PaperPage name="guide" title={words.names.guide} isForTeacher>
      <p>
        <b>{w.age}:</b> <Says of={guide.age} />
      </p>
      <Points title={w.goals} of={guide.goals} />
      <h3>{w.plans}</h3>
      {guide.plans.map((plan, i) => (
        <section key={i} class="paper-plan">
          <h4>
            <Says of={plan.title} /> · {words.minutes(plan.minutes)}, {words.devices[plan.devices]}
          </h4>
          <table>
            <tbody>
              {plan.steps.map((step, n) => (
                <tr key={n}>
                  <th scope="row">{words.minutes(step.minutes)}</th>
                  <td>
                    <Says of={step.says} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <Points title={w.sensitive} of={guide.sensitive} />
      <Points title={w.invented} of={guide.invented} />
      <Points title={w.debrief} of={guide.debrief} />
    </PaperPage>
  );
}

function Points({ title, of }: { readonly title: string; readonly of: readonly Readonly<Record<string, string>>[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {of.map((says, i) => (
          <li key={i}>
            <Says of={says} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The article's own sentences, passage by passage, and nothing that came later. */
export function BriefingSheet() {
  const { pack, level, words } = usePaper();
  return (
    <PaperPage name="briefing" title={words.names.briefing}>
      <p>
        <Says of={level.about} />
      </p>
      {pack.shared.sources
        .filter((s) => s.layer === 'article')
        .map((source) => (
          <section key={source.id}>
            <h3>{words.passages}</h3>
            <p class="paper-small">
              <Says of={source.about} />
            </p>
            {source.passages.map((passage, i) => (
              <section key={passage.id} class="paper-passage">
                <h4>
                  {i + 1}. <Says of={passage.title} />
                </h4>
                <p>
                  {passage.claims.map((claim) => (
                    <span key={claim.id}>
                      <Says of={claim.says} />{' '}
                    </span>
                  ))}
                </p>
              </section>
            ))}
          </section>
        ))}
    </PaperPage>
  );
}

/** The chambers that vote in this level; of none, there is nothing to hand out. */
export function votesIn({ level }: ReturnType<typeof usePaper>): readonly {
  readonly motion: Motion;
  readonly chamber: Chamber;
  readonly question: Readonly<Record<string, string>>;
}[] {
  const seen = new Set<string>();
  return level.beats.flatMap((beat) => {
    if (beat.kind !== 'vote' || seen.has(beat.motion)) return [];
    seen.add(beat.motion);
    const motion = level.shared.procedure.motions.find((m) => m.id === beat.motion);
    const chamber = level.shared.chambers.find((c) => c.id === motion?.chamber);
    return motion && chamber ? [{ motion, chamber, question: beat.question }] : [];
  });
}

export function BriefSheets() {
  const scope = usePaper();
  const { words, pupils } = scope;
  const [vote] = votesIn(scope);
  if (!vote) return null;
  const benches = benchesFor(vote.chamber.blocs, pupils);
  return (
    <PaperPage name="briefs" title={words.names.briefs}>
      {vote.chamber.note && (
        <p class="paper-small">
          <Says of={vote.chamber.note} />
        </p>
      )}
      <div class="paper-briefs">
        {vote.chamber.blocs.map((bloc, i) => (
          <section key={bloc.id} class="paper-brief">
            <h3>
              <Says of={bloc.name} />
            </h3>
            <p>
              {words.seats(bloc.seats)}, {words.cards(benches[i]?.cards.length ?? 0)}
            </p>
            <p>
              <b>{words.wants}:</b> <Says of={bloc.wants} />
            </p>
            <p>{words.leans[bloc.support]}</p>
          </section>
        ))}
      </div>
    </PaperPage>
  );
}

export function BallotSheets() {
  const scope = usePaper();
  const { words, pupils } = scope;
  const [vote] = votesIn(scope);
  if (!vote) return null;
  const cards = benchesFor(vote.chamber.blocs, pupils).flatMap(({ bloc, cards: seats }) => seats.map((n) => ({ bloc, seats: n })));
  return (
    <PaperPage name="ballots" title={words.names.ballots}>
      <div class="paper-ballots">
        {cards.map(({ bloc, seats }, i) => {
          const own = vote.chamber.blocs.find((b) => b.id === bloc);
          return (
            <section key={i} class="paper-ballot">
              <p class="paper-number">{i + 1}</p>
              <h3>{own && <Says of={own.name} />}</h3>
              <p>{words.votes(seats)}</p>
              <p class="paper-boxes">
                <span>☐ {words.for}</span> <span>☐ {words.against}</span> <span>☐ {words.abstain}</span>
              </p>
            </section>
          );
        })}
      </div>
    </PaperPage>
  );
}

export function RollSheets() {
  const scope = usePaper();
  const { words, pupils, level } = scope;
  return (
    <>
      {votesIn(scope).map(({ motion, chamber, question }) => {
        const members = memberCount(chamber);
        const rule = level.shared.procedure.rules.find((r) => r.id === motion.rule);
        const cards = benchesFor(chamber.blocs, pupils).flatMap(({ bloc, cards: seats }) => seats.map((n) => ({ bloc, seats: n })));
        return (
          <PaperPage key={motion.id} name="roll" title={words.names.roll}>
            <p>
              <b>{words.motion}:</b> <Says of={question} />
            </p>
            <p>
              {words.needed(votesNeeded(motion.majority, members), members)}
              {rule && (
                <>
                  {' '}
                  (<Says of={rule.citation} />)
                </>
              )}
            </p>
            <table class="paper-roll">
              <thead>
                <tr>
                  {[words.card, words.bloc, words.weight, words.for, words.against, words.abstain, words.absent].map((head) => (
                    <th key={head} scope="col">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {cards.map(({ bloc, seats }, i) => {
                  const own = chamber.blocs.find((b) => b.id === bloc);
                  return (
                    <tr key={i}>
                      <td>{i + 1}</td>
                      <td>{own && <Says of={own.name} />}</td>
                      <td>{seats}</td>
                      <td />
                      <td />
                      <td />
                      <td />
                    </tr>
                  );
                })}
              </tbody>
              <tfoot>
                <tr>
                  <th colSpan={2} scope="row">
                    {words.total}
                  </th>
                  <td>{members}</td>
                  <td />
                  <td />
                  <td />
                  <td />
                </tr>
              </tfoot>
            </table>
          </PaperPage>
        );
      })}
    </>
  );
}
