/** A folded part of a form. What is in it is made when it is first opened: most of a large form is never looked at. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

type FoldProps = {
  readonly says: string;
  readonly look?: string;
  /** Open from the beginning. */
  readonly isOpen?: boolean;
  /** Something in it is wrong: that opens it, and only who reads it closes it, who may be writing there when the last mistake is mended. */
  readonly isWrong?: boolean;
  readonly children: () => ComponentChildren;
};

export function Fold({ says, look, isOpen = false, isWrong = false, children }: FoldProps) {
  const [isUnfolded, setUnfolded] = useState(isOpen || isWrong);
  const isMade = useRef(false);
  isMade.current ||= isUnfolded;
  useEffect(() => {
    if (isWrong) setUnfolded(true);
  }, [isWrong]);
  return (
    <details class={look} open={isUnfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
      <summary>{says}</summary>
      {isMade.current && children()}
    </details>
  );
}
