/** A class on a server: making one, and looking in at its door. */
import type { Plan } from '../rules/lesson.ts';
import type { Entry } from '../rules/message.ts';
import { type Door, type Made, PATHS, PROTOCOL, type Refused, type Where } from '../wire.ts';

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

/** This device’s own name for itself, which leads nobody else here. */
const OWN_NAME = /^(localhost|127\.|\[::1\]$)/;

/**
 * The site’s address as another device of the network has to write it.
 *
 * @param site as this page has it; given back where it is a real address, or nothing better is known
 */
export async function siteForOthers(site: string): Promise<string> {
  if (!OWN_NAME.test(new URL(site).hostname)) return site;
  const answer = await post<Where>(site, PATHS.where, {});
  return (answer && 'addresses' in answer && answer.addresses[0]) || site;
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
