/** The four things said of a problem. `{name}` stands for a value, `{name?this|that}` for the first part if there is such a value. */

export type Words = {
  readonly severity: 'error' | 'warning';
  readonly expected: string;
  readonly found: string;
  readonly mend: string;
};

export const error = (expected: string, found: string, mend: string): Words => ({ severity: 'error', expected, found, mend });
export const warning = (expected: string, found: string, mend: string): Words => ({ severity: 'warning', expected, found, mend });
