/** Conditions, effects and moves: small closed trees, never expressions. */
import * as v from 'valibot';
import type { Condition } from '../../core/condition.ts';
import type { Effect } from '../../core/effect.ts';
import { about, byKey, refers, whole } from './parts.ts';

const number = () => v.exactOptional(whole(-10_000, 10_000));
const bounds = { is: number(), atLeast: number(), atMost: number() };

const conditions = {
  all: v.strictObject({ all: v.array(v.lazy(() => condition)) }),
  any: v.strictObject({ any: v.array(v.lazy(() => condition)) }),
  not: v.strictObject({ not: v.lazy(() => condition) }),
  var: v.strictObject({ var: refers('variable'), ...bounds }),
  support: v.strictObject({ support: refers('bloc'), ...bounds }),
  daysLeft: v.strictObject({ daysLeft: v.literal(true), ...bounds }),
  paper: v.strictObject({ paper: refers('paper') }),
  stage: v.strictObject({ stage: refers('stage') }),
  promise: v.strictObject({ promise: refers('promise') }),
  hearsay: v.strictObject({ hearsay: refers('slot'), status: v.picklist(['waiting', 'abroad', 'answered', 'spread']) }),
};

export const condition: v.GenericSchema<unknown, Condition> = byKey<Condition>(() => conditions);

const effects = {
  set: v.strictObject({ set: refers('variable'), to: whole(-10_000, 10_000) }),
  add: v.strictObject({ add: refers('variable'), by: whole(-10_000, 10_000) }),
  support: v.strictObject({ support: refers('bloc'), by: whole(-6, 6) }),
  paper: v.strictObject({ paper: refers('paper') }),
  withdraw: v.strictObject({ withdraw: refers('paper') }),
  promise: v.strictObject({ promise: refers('promise') }),
};

export const effect: v.GenericSchema<unknown, Effect> = byKey<Effect>(() => effects);

export const change = v.picklist(['concept', 'substance', 'editorial']);

export const move = about(
  v.variant('kind', [
    v.strictObject({ kind: v.literal('go'), to: refers('stage') }),
    v.strictObject({ kind: v.literal('amend'), change }),
    v.strictObject({ kind: v.literal('count'), of: v.picklist(['all', 'present']) }),
  ]),
  'What is tried with the bill. The procedure says whether it is lawful; an unlawful one is answered with the rule.',
);
