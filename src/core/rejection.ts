/** An intent that isn't open. It changes nothing; `text` says the sentence. */

export type Rejection = {
  readonly kind: 'rejection';
  readonly code:
    | 'run/ended'
    | 'intent/not-open'
    | 'answer/incomplete'
    | 'answer/malformed'
    | 'claim/not-in-hand'
    | 'weigh/unknown'
    | 'votes/malformed';
  /** The rule that is the reason, where the law is. */
  readonly rule?: string;
};
