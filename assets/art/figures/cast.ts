/** All people of the theatre by the name a pack gives them. */
import type { FigureName } from '../manifest.ts';
import { caller, judge, senator } from './bench.ts';
import { collector, correspondent, merchant, photographer } from './callers.ts';
import { aide, broad, jurist, porter, stout, thin } from './guests.ts';
import { archivist, clerk, counsel, editor, elder, secretary } from './house.ts';
import { classmate, cub, pupil, student } from './pupils.ts';
import type { Person } from './puppet.ts';
import { caretaker, principal, teacher } from './school.ts';
import { adviser, drafter, prosecutor, speaker, visitor } from './upstairs.ts';

export const cast: Readonly<Record<FigureName, Person>> = {
  clerk,
  elder,
  counsel,
  jurist,
  stout,
  broad,
  thin,
  editor,
  archivist,
  secretary,
  aide,
  porter,
  judge,
  senator,
  caller,
  speaker,
  prosecutor,
  visitor,
  adviser,
  drafter,
  photographer,
  correspondent,
  merchant,
  collector,
  pupil,
  cub,
  classmate,
  student,
  teacher,
  caretaker,
  principal,
};
