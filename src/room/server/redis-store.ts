/** Classes in Redis, shared by any number of processes: each class has one writer, and who took it over last is it. */
import { Redis } from 'ioredis';
import { parsePackFile } from '../../content/parse-pack-file.ts';
import type { PackFile } from '../../core/level.ts';
import { batches } from './batch.ts';
import { parseLines } from './lines.ts';
import { type Head, type LogWriter, LostClass, type Store } from './store.ts';

/** Seconds after which a class that nobody saved and nobody wrote to is gone, by itself. */
const LEFT_S = 86_400;

/** Takes a class over: its owner's number rises, so that who held it before can't write. */
const OPEN = `
if redis.call('EXISTS', KEYS[1]) == 0 then return nil end
return { redis.call('GET', KEYS[1]), redis.call('INCR', KEYS[3]), redis.call('LRANGE', KEYS[2], 0, -1) }`;

/** Writes behind ARGV[2] entries, once: the same sent again, after a connection broke, is known by what stands there. */
const APPEND = `
if redis.call('GET', KEYS[3]) ~= ARGV[1] then return 'lost' end
local stands = redis.call('LLEN', KEYS[2])
local count = #ARGV - 3
if stands == ARGV[2] + count then return 'kept' end
if stands ~= tonumber(ARGV[2]) then return 'lost' end
for i = 4, #ARGV do redis.call('RPUSH', KEYS[2], ARGV[i]) end
if ARGV[3] ~= '0' then for _, key in ipairs(KEYS) do redis.call('EXPIRE', key, ARGV[3]) end end
return 'kept'`;

export function redisStore(url: string): Store {
  const redis = new Redis(url);
  redis.on('error', (error) => process.stderr.write(`Redis: ${error.message}\n`));
  const read = new Map<string, PackFile>();
  const keysOf = (room: string) => [`class:{${room}}:head`, `class:{${room}}:log`, `class:{${room}}:owner`] as const;
  const packKey = (fingerprint: string) => `class-pack:${fingerprint}`;

  async function packNamed(fingerprint: string): Promise<PackFile> {
    const had = read.get(fingerprint);
    if (had) return had;
    const pack = parsePackFile(JSON.parse((await redis.get(packKey(fingerprint))) ?? 'null'));
    if (!pack) throw new Error(`The kept pack ${fingerprint} can't be read any more`);
    read.set(fingerprint, pack);
    return pack;
  }

  async function write(head: Head, lines: readonly string[]): Promise<void> {
    const [headKey, logKey, ownerKey] = keysOf(head.room);
    const all = redis.multi().set(headKey, JSON.stringify(head)).del(logKey).incr(ownerKey);
    if (lines.length > 0) all.rpush(logKey, ...lines);
    for (const key of [headKey, logKey, ownerKey]) head.isSaved ? all.persist(key) : all.expire(key, LEFT_S);
    const done = await all.exec();
    const failed = done?.find(([error]) => error);
    if (!done || failed) throw failed?.[0] ?? new Error('Redis kept nothing');
  }

  return {
    async make(head, pack, log) {
      // A pack outlives its classes by a day; each new class renews it.
      await redis.set(packKey(head.pack), JSON.stringify(pack), 'EX', LEFT_S * 2);
      read.set(head.pack, pack);
      await write(
        head,
        log.map((entry) => JSON.stringify(entry)),
      );
    },
    async open(room) {
      const found = (await redis.call('EVAL', OPEN, 3, ...keysOf(room))) as readonly [string, number, readonly string[]] | null;
      if (!found) return null;
      const [head, owner, lines] = found;
      const kept = parseLines(Buffer.from([head, ...lines].map((line) => `${line}\n`).join('')));
      if (!kept || kept.log.length < lines.length) throw new Error(`Class ${room} can't be read as it is kept`);
      const { isSaved } = kept.head;
      return {
        head: kept.head,
        log: kept.log,
        pack: await packNamed(kept.head.pack),
        writer: writerOf(redis, keysOf(room), owner, lines.length, isSaved),
      };
    },
    has: async (room) => (await redis.exists(keysOf(room)[0])) === 1,
    own: async () => [],
    async rewrite(head, log) {
      await redis.persist(packKey(head.pack));
      await write(
        head,
        log.map((entry) => JSON.stringify(entry)),
      );
    },
    remove: async (room) => void (await redis.del(...keysOf(room))),
    close: async () => void (await redis.quit().catch(() => {})),
  };
}

function writerOf(redis: Redis, keys: readonly string[], owner: number, length: number, isSaved: boolean): LogWriter {
  let stands = length;
  const { add, flushed, idle } = batches<string>(async (lines) => {
    const kept = await redis.call('EVAL', APPEND, 3, ...keys, owner, stands, isSaved ? 0 : LEFT_S, ...lines);
    if (kept !== 'kept') throw new LostClass('It is open on another process');
    stands += lines.length;
  });
  return { append: (entry) => add(JSON.stringify(entry)), flushed, close: idle };
}
