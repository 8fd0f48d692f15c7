/** Small closed trees over what the proof sees; nothing else can be asked. */

export type Bounds = { readonly is?: number; readonly atLeast?: number; readonly atMost?: number };

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | ({ readonly var: string } & Bounds)
  | ({ readonly support: string } & Bounds)
  | ({ readonly daysLeft: true } & Bounds)
  | { readonly paper: string }
  | { readonly stage: string }
  | { readonly promise: string }
  | { readonly hearsay: string; readonly status: 'waiting' | 'abroad' | 'answered' | 'spread' };
