/** All people of the theatre by the name a pack gives them. */
import type { FigureName } from '../manifest.ts';
import { caller, judge, senator } from './bench.ts';
import { aide, broad, jurist, porter, stout, thin } from './guests.ts';
import { archivist, clerk, counsel, editor, elder, secretary } from './house.ts';
import type { Person } from './puppet.ts';

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
};
