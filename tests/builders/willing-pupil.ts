/** A pupil over a real socket who does at once whatever is asked: sees to the one paper that a vote needs and goes on to it, votes for, answers. */
import { type LivePupilLink, openPupilLink } from '../../src/room/clients/live-link.ts';
import type { PupilSays } from '../../src/room/rules/message.ts';
import type { PupilView } from '../../src/room/rules/pupil-view.ts';
import { aStorage } from './live-pages.ts';
import { firstAnswer } from './override-road.ts';

export function willingPupil(site: string, room: string, name: string): LivePupilLink {
  const link = openPupilLink({ site, room, language: 'en', name, storage: aStorage() });
  const done = new Set<string>();
  link.subscribe(() => {
    const says = askedOf(link.view(), done.size);
    const key = says && JSON.stringify(says);
    if (!says || !key || done.has(key)) return;
    done.add(key);
    void link.say(says);
  });
  return link;
}

/** @param said how often something was said: all who were asked the same pick the same */
function askedOf(view: PupilView | null, said: number): PupilSays | null {
  const { table } = view ?? {};
  if (table?.kind === 'ballot' && table.own === null && table.seats > 0) return { kind: 'vote', on: table.id, vote: 'F', turn: 1 };
  if (table?.kind === 'asking' && table.own === null) return { kind: 'answer', on: table.id, answer: firstAnswer(table.question) };
  const options = table?.kind === 'poll' && table.mayPick && table.own === null ? table.options : [];
  const option =
    options.find(({ intent }) => intent.kind === 'act' && intent.target === 'note') ??
    options.find(({ intent }) => intent.kind === 'leave') ??
    options[said % options.length];
  return table?.kind === 'poll' && option ? { kind: 'pick', on: table.id, intent: option.intent, turn: 1 } : null;
}
