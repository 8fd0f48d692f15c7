/** The paper models of the road by frame name, about 150 x 130 units, foot at 0,0. */
import { chamber, columns, court } from './public.ts';
import { desk, newsroom, school, world } from './work.ts';

const ground = `<ellipse cx="16" cy="2" rx="92" ry="11" fill="#120A06" opacity=".5" filter="url(#blur-4)"/>`;

export const buildings: Readonly<Record<string, () => string>> = Object.fromEntries(
  Object.entries({ newsroom, chamber, columns, desk, court, world, school }).map(([name, model]) => [
    `building/${name}`,
    () => ground + model(),
  ]),
);
