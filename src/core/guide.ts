/** What a teacher wants to know of a pack before the lesson. Play never asks for it. */
import type { Wording } from './wording.ts';

/** A sentence with what it rests on: one with a number or a real name has claims, or is marked as invented. */
export type GuidePoint = { readonly says: Wording; readonly claims?: readonly string[]; readonly fiction?: true };

export type LessonPlan = {
  readonly title: Wording;
  readonly minutes: number;
  /** Nothing but paper, one screen for all, or a device for each or for two. */
  readonly devices: 'none' | 'one' | 'each';
  /** In order; their minutes add up to those of the plan. */
  readonly steps: readonly (GuidePoint & { readonly minutes: number })[];
};

export type Guide = {
  readonly age: Wording;
  readonly goals: readonly GuidePoint[];
  readonly plans: readonly LessonPlan[];
  readonly sensitive: readonly GuidePoint[];
  readonly invented: readonly GuidePoint[];
  readonly debrief: readonly GuidePoint[];
};
