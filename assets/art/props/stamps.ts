/** The six stamps in violet ink: plain geometry for each institution, never an emblem. */
import { paint } from '../paper.ts';

export const institutions = ['newsroom', 'chamber', 'columns', 'desk', 'court', 'world'] as const;
export type Institution = (typeof institutions)[number];

const glyphs: Readonly<Record<Institution, string>> = {
  newsroom: '<path d="M-7-5H7M-7 0H7M-7 5H2"/>',
  chamber: '<path d="M-8 5A8 8 0 0 1 8 5M-4.6 5A4.6 4.6 0 0 1 4.6 5M-1 5H1"/>',
  columns: '<path d="M-7 6V-4M-2.3 6V-4M2.3 6V-4M7 6V-4M-9-6H9"/>',
  desk: '<path d="M-7 5C-3-9 0 9 3-1S7 2 8 0"/>',
  court: '<path d="M0-7V7M-7-4H7M-7-4l-2 6h4zM7-4l-2 6h4z"/>',
  world: '<path d="M-8 0H8M0-8C-5-3-5 3 0 8 5 3 5-3 0-8"/><circle r="8"/>',
};

/** A stamp in ink, centre at 0,0. */
export const stamp = (institution: Institution, r: number): string =>
  `<g transform="scale(${Math.round((r / 17) * 100) / 100})" fill="none" stroke="${paint.violet}" stroke-width="2.2"><circle r="16.4" fill="${paint.violet}" fill-opacity=".08"/><circle r="12.8" stroke-width=".9"/>${glyphs[institution]}</g>`;

/** The printed place where a stamp goes. */
export const stampPlace = (institution: Institution, r: number): string =>
  `<g transform="scale(${Math.round((r / 17) * 100) / 100})" fill="none" stroke="#8C7650" stroke-width="1.2"><circle r="15" stroke-dasharray="2.5 3"/><g opacity=".5" transform="scale(.72)">${glyphs[institution]}</g></g>`;
