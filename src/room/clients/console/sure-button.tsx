/** A button that asks once more where something would be lost by it, with the way back beside it. */
import { useState } from 'preact/hooks';
import { Button } from './buttons.tsx';

type SureButtonProps = {
  readonly id: string;
  readonly look?: 'card' | 'link';
  readonly isOff?: boolean;
  readonly says: string;
  /** What is asked; null where nothing would be lost, and then nothing is. */
  readonly sure: string | null;
  readonly keep: string;
  readonly onSure: () => void;
};

export function SureButton({ id, look = 'card', isOff = false, says, sure, keep, onSure }: SureButtonProps) {
  const [isAsked, setAsked] = useState(false);
  const asks = isAsked && sure !== null;
  return (
    <>
      <Button
        id={id}
        look={look}
        isOff={isOff}
        onClick={() => {
          setAsked(sure !== null && !asks);
          if (sure === null || asks) onSure();
        }}
      >
        {asks ? sure : says}
      </Button>
      {asks && (
        <Button id={`keep-${id}`} look="link" onClick={() => setAsked(false)}>
          {keep}
        </Button>
      )}
    </>
  );
}
