/** The shape of `pack.yaml`. */
import * as v from 'valibot';
import { LIMITS } from '../limits.ts';
import { about, defines, LANGUAGE, refers, text, wording } from './parts.ts';

const language = v.strictObject({
  code: about(v.pipe(v.string(), v.regex(LANGUAGE, 'language')), 'BCP 47 code: en, ru, …'),
  name: about(text(), 'The language’s own name for itself.'),
  direction: v.picklist(['ltr', 'rtl']),
});

const person = v.strictObject({
  id: defines('person'),
  name: wording,
  role: wording,
  figure: v.picklist([
    'clerk',
    'elder',
    'counsel',
    'jurist',
    'stout',
    'broad',
    'thin',
    'editor',
    'archivist',
    'secretary',
    'aide',
    'porter',
    'judge',
    'senator',
    'caller',
    'speaker',
    'prosecutor',
    'visitor',
    'adviser',
    'drafter',
    'photographer',
    'correspondent',
    'merchant',
    'collector',
    'pupil',
    'cub',
    'classmate',
    'student',
    'teacher',
    'caretaker',
    'principal',
  ]),
});

const set = v.strictObject({
  id: defines('set'),
  kind: v.picklist(['office', 'newsroom', 'committee', 'chamber', 'hall', 'map', 'court', 'desk', 'archive']),
  look: about(
    v.exactOptional(v.picklist(['upper-house', 'school', 'round-table', 'world', 'high-court', 'registry', 'store-room'])),
    'A room of its own: upper-house and school for chamber, round-table for committee, world for desk, high-court for hall, registry and store-room for office.',
  ),
  name: wording,
  institution: refers('institution'),
  people: about(v.array(refers('person')), 'Who stands here even when silent, from left to right.'),
  chamber: about(v.exactOptional(refers('chamber')), 'For a set of kind chamber: whose seats.'),
});

export const packSheet = v.strictObject({
  id: about(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'pack-id'), v.maxLength(60)), 'The folder’s name.'),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'version')),
  formatVersion: v.literal(1),
  title: wording,
  about: wording,
  languages: v.pipe(v.array(language), v.nonEmpty(), v.maxLength(LIMITS.languages)),
  authors: v.pipe(v.array(text()), v.nonEmpty()),
  licence: text(),
  fiction: about(wording, 'What is invented, said on every screen that shows it.'),
  levels: about(v.pipe(v.array(refers('level')), v.nonEmpty(), v.maxLength(60)), 'Ids of the levels, in order.'),
  cast: v.array(person),
  sets: v.pipe(v.array(set), v.nonEmpty()),
  papers: v.array(v.strictObject({ id: defines('paper'), title: wording, fiction: v.exactOptional(v.literal(true)) })),
  promises: v.array(v.strictObject({ id: defines('promise'), title: wording, says: wording })),
  glossary: v.array(
    v.strictObject({
      id: defines('term'),
      term: wording,
      means: wording,
      forms: about(
        v.exactOptional(
          v.record(v.pipe(v.string(), v.regex(LANGUAGE, 'language')), v.pipe(v.array(text()), v.nonEmpty(), v.maxLength(60))),
        ),
        'How the term stands in a text, each form written out, by language. Without them the term is found with simple endings.',
      ),
    }),
  ),
});
