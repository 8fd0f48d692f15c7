/** The steps as they were left, in this browser; losing them loses a form and no draft. */
import { type Answers, emptyAnswers } from './answers.ts';

type Kept = { readonly step: number; readonly answers: Answers };

const NAME = 'third-reading/desk-steps';

export function keptAnswers(): Kept | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(NAME) ?? 'null');
    // What an earlier version didn’t ask yet is empty.
    const whole = withAll(kept);
    return isKept(whole) ? whole : null;
  } catch {
    return null;
  }
}

/** @param kept null when they are finished */
export function keepAnswers(kept: Kept | null): void {
  try {
    if (kept) localStorage.setItem(NAME, JSON.stringify(kept));
    else localStorage.removeItem(NAME);
  } catch {
    // The device keeps nothing; the steps go on as long as the page is open.
  }
}

function withAll(kept: unknown): unknown {
  if (typeof kept !== 'object' || kept === null || !('answers' in kept)) return kept;
  return { ...kept, answers: { ...emptyAnswers('en'), ...(kept.answers as object) } };
}

/** What this version of the steps wrote; anything else begins anew. */
function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null || !('step' in value) || !('answers' in value)) return false;
  const { step, answers } = value;
  return Number.isInteger(step) && typeof answers === 'object' && answers !== null && hasSameShape(answers, emptyAnswers('en'));
}

function hasSameShape(value: unknown, like: unknown): boolean {
  if (Array.isArray(like)) return Array.isArray(value) && value.every((item) => hasSameShape(item, like[0]));
  if (typeof like !== 'object' || like === null) return typeof value === typeof like;
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(like).every(([key, part]) => hasSameShape((value as Readonly<Record<string, unknown>>)[key], part))
  );
}
