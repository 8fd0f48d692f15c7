/** The body of a request, no larger than it may be. */
import type { IncomingMessage } from 'node:http';

export class BodyTooLarge extends Error {}

/**
 * @returns null where it isn't JSON
 * @throws BodyTooLarge before more than that is read
 */
export function readJson(request: IncomingMessage, most: number): Promise<unknown> {
  if (Number(request.headers['content-length'] ?? 0) > most) return Promise.reject(new BodyTooLarge());
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) {
        request.pause();
        reject(new BodyTooLarge());
      } else chunks.push(chunk);
    });
    request.on('error', reject);
    request.on('close', () => reject(new Error('The request was broken off')));
    request.on('end', () => {
      try {
        resolve(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      } catch {
        resolve(null);
      }
    });
  });
}
