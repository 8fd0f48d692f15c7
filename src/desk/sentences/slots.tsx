/** A sentence with controls in it: the words as the language orders them, each slot filled by name. */
import type { ComponentChildren } from 'preact';

export function Sentence({ text, slots }: { readonly text: string; readonly slots: Readonly<Record<string, ComponentChildren>> }) {
  return (
    <span class="form-slots">
      {text.split(/(\{\w+\})/).map((part, i) => {
        const name = /^\{(\w+)\}$/.exec(part)?.[1];
        return name === undefined ? part.trim() && <span key={i}>{part.trim()}</span> : <span key={i}>{slots[name]}</span>;
      })}
    </span>
  );
}
