/** A class on a server: making one, and looking in at its door. */
import type { Plan } from '../rules/lesson.ts';
import type { Entry } from '../rules/message.ts';
import { type Door, type Made, PATHS, PROTOCOL, type Refused } from '../wire.ts';

/** @param pack the id of a pack that the server has, or a whole pack as it was checked (`PackFile`) */
export type NewClass = { readonly pack: unknown } & ({ readonly plan: Plan } | { readonly log: readonly Entry[] });

/**
 * @param site the address of the folder that the pages of the game stand in
 * @returns null where there is no server of classes, or the network is away
 */
export function makeLiveClass(site: string, made: NewClass): Promise<Made | Refused | null> {
  return post<Made>(site, PATHS.make, { protocol: PROTOCOL, ...made });
}

export function lookIn(site: string, room: string): Promise<Door | Refused | null> {
  return post<Door>(site, PATHS.door, { protocol: PROTOCOL, room });
}

/** Whether the site has a server of classes behind it; on a static site there is none. */
export async function hasClassServer(site: string): Promise<boolean> {
  const answer = await post<never>(site, PATHS.door, { protocol: -1 });
  return answer !== null && 'refused' in answer;
}

/** Null where nothing of ours answered. */
export async function post<Reply extends object>(
  site: string,
  path: string,
  body: object,
  signal?: AbortSignal,
): Promise<Reply | Refused | null> {
  try {
    const response = await fetch(new URL(path, site), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'omit',
      ...(signal ? { signal } : {}),
    });
    if (!/json/.test(response.headers.get('content-type') ?? '')) return null;
    const reply: unknown = await response.json();
    if (response.ok) return reply as Reply;
    return reply !== null && typeof reply === 'object' && 'refused' in reply ? (reply as Refused) : null;
  } catch {
    return null;
  }
}
