/** What hearing one message comes to. */
import type { Intent } from '../../core/intent.ts';
import type { Answer } from '../../core/question.ts';
import type { Cast, Lesson } from './lesson.ts';
import { type Refusal, type RefusalCode, refuse } from './message.ts';

export type Stands = Cast | Intent | Answer;
export type Heard = { readonly lesson: Lesson; readonly stands?: Stands } | { readonly refusal: Refusal; readonly stands?: Stands };

export function accept(lesson: Lesson, stands?: Stands): Heard {
  return stands === undefined ? { lesson } : { lesson, stands };
}

/** @param stands what of the sender's counts all the same */
export function deny(code: RefusalCode, stands?: Stands): Heard {
  return stands === undefined ? { refusal: refuse(code) } : { refusal: refuse(code), stands };
}
