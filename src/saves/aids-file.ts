/** Reads what helps a player in reading and playing, from whatever lies on a device or in a file; a part that doesn't read has its default. */
import { type Aids, DEFAULT_AIDS } from '../core/aids.ts';

export function aidsFrom(value: unknown): Aids {
  const given: Readonly<Record<string, unknown>> = value !== null && typeof value === 'object' ? { ...value } : {};
  const d = DEFAULT_AIDS;
  const yes = (name: 'readsAloud' | 'glosses' | 'keys' | 'notes') => {
    const said = given[name];
    return typeof said === 'boolean' ? said : d[name];
  };
  const within = (name: 'pace' | 'scanPace', min: number, max: number) => {
    const n = given[name];
    return typeof n === 'number' && Number.isFinite(n) ? Math.max(min, Math.min(max, Math.round(n))) : d[name];
  };
  const seen = Array.isArray(given.seen) ? given.seen.filter((id): id is string => typeof id === 'string' && /^[\w-]{1,40}$/.test(id)) : [];
  return {
    readsAloud: yes('readsAloud'),
    pace: within('pace', 50, 200),
    glosses: yes('glosses'),
    keys: yes('keys'),
    notes: yes('notes'),
    seen: [...new Set(seen)].slice(0, 40),
    scan: given.scan === 'one' || given.scan === 'two' ? given.scan : 'off',
    scanPace: within('scanPace', 5, 80),
  };
}
