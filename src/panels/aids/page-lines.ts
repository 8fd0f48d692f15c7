/** What the play panel says on a page, line by line, from top to bottom: for reading aloud, and for finding the words worth knowing. */
import { LEAVE } from '../../core/agenda.ts';
import type { Line } from '../../core/beat.ts';
import { isAnswered, questionOf } from '../../core/checkpoint.ts';
import { exhibitOf, FINDINGS, hearingOf } from '../../core/court-file.ts';
import { oddsIn } from '../../core/decision.ts';
import { holds } from '../../core/holds.ts';
import { ruleOf } from '../../core/lawful.ts';
import type { Rule } from '../../core/procedure.ts';
import {
  beatOf,
  daysSaid,
  echoLines,
  feedbackOf,
  hearsayAbroad,
  linesFor,
  linesShown,
  openActions,
  openOptions,
  refusals,
  shownCards,
  taskShown,
  timeRunsShort,
} from '../../core/shown.ts';
import { motionOf, whipCount } from '../../core/vote.ts';
import { changesSaid } from '../beats/changes.ts';
import { verdictOf } from '../beats/checkpoint.tsx';
import { deciding, decision, isSaidByPage } from '../beats/echo.tsx';
import { passagesOpened } from '../beats/passages.tsx';
import { resultOf } from '../beats/tally.tsx';
import { forecastOf } from '../beats/whip.tsx';
import { letterAt } from '../controls.tsx';
import { heading, offered, type PageLine, type PageView, told } from './page-line.ts';
import { questionLines } from './question-lines.ts';

export function pageLines(view: PageView): readonly PageLine[] {
  const { level, run } = view;
  const task = taskShown(level, run);
  const beat = beatOf(level, run);
  return [
    heading(beat.title),
    ...(beat.kind === 'ending' ? [told(beat.stamp, [view.words.ending.stamp])] : []),
    ...(task ? [told(task)] : []),
    ...noteLines(view),
    ...bodyLines(view),
  ];
}

/** What followed from the last decision. */
function noteLines(view: PageView): readonly PageLine[] {
  const { level, run, events, language, words } = view;
  if (!run.echo || isSaidByPage(run)) return [];
  const what = decision(view);
  const decides = deciding(level, run);
  const lines = echoLines(level, run);
  if (lines.length === 0 && !what) return [];
  return [
    heading(words.echo.title),
    ...(what ? [told(what.says, [what.lead])] : []),
    ...spoken(view, lines),
    ...(decides === 'silent' ? [told(words.echo.silent)] : decides ? [told(decides.says, [words.echo.decides])] : []),
    ...changesSaid(events, level, run, language).map((says) => told(says)),
  ];
}

function bodyLines(view: PageView): readonly PageLine[] {
  const { level, run, words } = view;
  const beat = beatOf(level, run);
  const { at } = run;
  const own = () => spoken(view, linesShown(level, run));
  switch (beat.kind) {
    case 'story':
      return [
        ...(beat.epilogue ? [heading(words.epilogue)] : []),
        ...own(),
        ...(beat.cards ? [heading(words.cards[beat.cards.show])] : []),
        ...shownCards(run, beat).map((card) => told(card.says, [card.who, card.role, card.date])),
      ];
    case 'choice':
      return [...own(), ...optionLines(view, words.choice.options)];
    case 'agenda': {
      const isFresh = at.kind === 'agenda' && at.done.length === 0 && at.spent === 0;
      const mayLeave = holds(beat.leave.when, run);
      return [
        ...(isFresh ? own() : []),
        ...hearsayLines(view),
        ...actionLines(view),
        ...(mayLeave ? [heading(words.agenda.leave), offered(beat.leave.says), ...refusalOf(view, LEAVE)] : []),
      ];
    }
    case 'vote': {
      const { motion } = motionOf(level, beat);
      if (at.kind === 'vote' && at.tally) {
        const { tally } = at;
        return [
          heading(tally.carried ? words.vote.carried : words.vote.lost),
          told(resultOf(tally, words)),
          ...ruleLines(ruleOf(level, motion.rule)),
          ...spoken(view, echoLines(level, run)),
        ];
      }
      const whip = whipCount(level, run);
      return [
        ...own(),
        told(beat.question, [words.vote.question]),
        ...(whip ? [told(forecastOf(whip, words), [words.vote.whip]), told(words.vote.ofAll(whip))] : []),
        ...optionLines(view, words.vote.otherThings),
      ];
    }
    case 'decision': {
      const rule = ruleLines(ruleOf(level, beat.rule));
      const outcome = at.kind === 'decision' ? beat.outcomes.find((o) => o.id === at.outcome) : undefined;
      if (outcome) return [told(outcome.says, [words.decision.decided]), ...spoken(view, echoLines(level, run)), ...rule];
      const odds = oddsIn(beat, run).map(({ outcome: { says }, weight, of }) => told(says, [], [words.decision.of(weight, of)]));
      return [
        ...own(),
        told(beat.question, [words.decision.question]),
        heading(words.decision.odds),
        ...odds,
        told(words.decision.oddsNote),
        ...rule,
      ];
    }
    case 'hearing':
      return hearingLines(view);
    case 'checkpoint':
      return checkpointLines(view);
    case 'ending': {
      const debrief = linesFor(beat.debrief, run);
      return [
        ...own(),
        ...(beat.archived ? [told(words.ending.archived)] : []),
        ...(debrief.length > 0 ? [heading(words.ending.debrief)] : []),
        ...spoken(view, debrief),
        ...(beat.reflection ? [told(beat.reflection, [words.ending.reflection])] : []),
      ];
    }
  }
}

/** A name is said where another begins to speak. */
function spoken({ level, words }: PageView, lines: readonly Line[]): readonly PageLine[] {
  return lines.map(({ who, says }, i) => {
    if (lines[i - 1]?.who === who) return told(says);
    const person = level.shared.cast.find((p) => p.id === who);
    return told(says, person ? [person.name] : i > 0 ? [words.labels.narrator] : []);
  });
}

function optionLines(view: PageView, title: string): readonly PageLine[] {
  const { level, run, words } = view;
  const options = openOptions(level, run);
  if (options.length === 0) return [];
  const refused = refusals(level, run);
  return [
    heading(title),
    ...options.flatMap((option, i) => {
      const promise = level.shared.promises.find((p) => option.effects?.some((e) => 'promise' in e && e.promise === p.id));
      const days = daysSaid(option, run);
      const costs = days > 0 ? [words.time.takes(days, level.calendar.unit)] : [];
      const rule = refused.get(option.id);
      return [
        offered(option.says, [letterAt(i)], [...(promise ? [promise.says] : []), ...costs]),
        ...(rule ? refusedLines(view, rule, linesFor(option.lines, run)) : []),
      ];
    }),
  ];
}

function actionLines(view: PageView): readonly PageLine[] {
  const { level, run, words } = view;
  const actions = openActions(level, run);
  const refused = refusals(level, run);
  const short = timeRunsShort(level, run) ? [told(words.agenda.runsShort(level.calendar.unit))] : [];
  if (actions.length === 0) return [heading(words.agenda.actions), ...short, told(words.agenda.nothingLeft)];
  return [
    heading(words.agenda.actions),
    ...short,
    ...actions.flatMap((action, i) => {
      const who = level.shared.cast.find((p) => p.id === action.who);
      const costs = action.days > 0 ? words.time.takes(action.days, level.calendar.unit) : words.time.free;
      const rule = refused.get(action.id);
      return [
        offered(action.says, [letterAt(i)], [...(who ? [who.name] : []), action.hint, costs]),
        ...(rule ? refusedLines(view, rule, linesFor(action.lines, run)) : []),
      ];
    }),
  ];
}

function hearsayLines({ level, run, words }: PageView): readonly PageLine[] {
  const abroad = hearsayAbroad(level, run);
  if (abroad.length === 0) return [];
  const spent = run.at.kind === 'agenda' ? run.at.spent : 0;
  return [
    heading(words.hearsay.title),
    ...abroad.map(({ slot, hearsay, state }) =>
      told(
        hearsay.says,
        [hearsay.owner, words.hearsay.travels[hearsay.by]],
        [words.hearsay.waits(slot.patience - (spent - state.since), level.calendar.unit)],
      ),
    ),
  ];
}

function refusedLines(view: PageView, rule: Rule, lines: readonly Line[]): readonly PageLine[] {
  return [heading(view.words.refused.stamp), ...spoken(view, lines), ...ruleLines(rule)];
}

/** The rule on the card beside a move that was refused, where it was. */
function refusalOf(view: PageView, move: string): readonly PageLine[] {
  const rule = refusals(view.level, view.run).get(move);
  return rule ? refusedLines(view, rule, []) : [];
}

function ruleLines(rule: Rule): readonly PageLine[] {
  return [told(rule.says, [rule.title], [rule.citation])];
}

function hearingLines(view: PageView): readonly PageLine[] {
  const { level, run, words } = view;
  const beat = beatOf(level, run);
  const { at } = run;
  if (beat.kind !== 'hearing' || at.kind !== 'hearing') return [];
  const hearing = hearingOf(level, beat);
  if (at.decided) {
    const drafted = hearing.orders.find((o) => o.id === at.drafted);
    const decided = hearing.orders.find((o) => o.is === at.decided);
    const isSame = drafted?.is === at.decided;
    return [
      ...(decided ? [told(decided.says, [words.hearing.decided])] : []),
      ...(drafted && !isSame ? [told(drafted.says, [words.hearing.drafted])] : []),
      told(isSame ? words.hearing.asDrafted : words.hearing.redrafted),
      ...spoken(view, echoLines(level, run)),
      ...(decided ? ruleLines(ruleOf(level, decided.rule)) : []),
    ];
  }
  const next = at.exhibits.find((id) => at.weighed[id] === undefined);
  const held = next === undefined ? null : exhibitOf(beat, next);
  const isFound = !held && hearing.fields.every((f) => at.findings[f.id] !== undefined);
  return [
    ...spoken(view, linesShown(level, run)),
    ...(held ? [told(held.says, [words.hearing.inHand, held.title, words.hearing.by[held.by]])] : []),
    ...(held ? [] : hearing.fields.flatMap((f) => [offered(f.asks, [f.title]), ...findingRefused(view, f.id)])),
    ...(isFound ? [heading(words.hearing.order)] : []),
    ...(isFound ? hearing.orders.flatMap((o, i) => [offered(o.says, [letterAt(i)]), ...refusalOf(view, o.id)]) : []),
  ];
}

/** One card for a field, as the page has it. */
function findingRefused(view: PageView, field: string): readonly PageLine[] {
  const cards = FINDINGS.map((finding) => refusalOf(view, `${field}.${finding}`));
  return cards.find((card) => card.length > 0) ?? [];
}

function checkpointLines(view: PageView): readonly PageLine[] {
  const { level, run, words } = view;
  const { at } = run;
  if (at.kind !== 'checkpoint') return [];
  const question = questionOf(level, at.asked.question);
  const last = at.asked.attempts.at(-1);
  const isClosed = isAnswered(at.asked);
  const asked = questionLines(view, question);
  const feedback = last
    ? [
        heading(verdictOf(at.asked, words)),
        ...feedbackOf(question, last.grade).map((says) => told(says)),
        ...(last.grade.right
          ? []
          : passagesOpened(question, last, level.shared.sources).flatMap(({ passage }, i) =>
              passage.claims.map((claim, n) =>
                told(claim.says, n === 0 ? [i === 0 ? words.checkpoint.passage : words.checkpoint.beside, passage.title] : []),
              ),
            )),
      ]
    : [];
  return [
    ...(at.index === 0 && !last ? spoken(view, linesShown(level, run)) : []),
    offered(question.asks, [words.checkpoint.number(at.index + 1, at.drawn.length)]),
    ...(isClosed ? [...asked, ...feedback] : [...feedback, ...asked]),
  ];
}
