/** What a page keeps of itself over a reload: one text under one name, or nothing where the device keeps nothing. */

export type Keep = {
  read(): string | null;
  /** Null takes it away. */
  write(text: string | null): void;
};

/** Works on plain http too; a device that refuses keeps nothing, and the page goes on. */
export function keepIn(storage: () => Storage, name: string): Keep {
  return {
    read: () => {
      try {
        return storage().getItem(name);
      } catch {
        return null;
      }
    },
    write: (text) => {
      try {
        if (text === null) storage().removeItem(name);
        else storage().setItem(name, text);
      } catch {
        // Nothing is kept; the server still has what it has heard.
      }
    },
  };
}

/** For one device that many use: what one left must not be found by the next. */
export function keepNothing(): Keep {
  let text: string | null = null;
  return {
    read: () => text,
    write: (next) => {
      text = next;
    },
  };
}

/** A plain JSON object out of what was kept; empty where it is none. */
export function recordIn(keep: Keep): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(keep.read() ?? 'null');
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
