/** What the deployment files name is what the program reads, and nothing else. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { openTeacherLink } from '../../src/room/clients/live-link.ts';
import { classProcess, madeClass } from '../builders/class-server.ts';
import { until } from '../builders/live-pages.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const DEPLOY = 'src/tools/deploy';

test('every setting that is told of is read, and every one that is read is told of', () => {
  const program = ['src/tools/class-rooms.ts', 'src/tools/serve-classes.ts'].map(read).join('\n');
  const isRead = new Set([...program.matchAll(/env\.([A-Z_]+)/g)].map((m) => m[1]));
  const told = new Set(
    [...read(`${DEPLOY}/README.md`).matchAll(/^\| (`[^|]+) \|/gm)].flatMap((row) =>
      [...(row[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map((m) => m[1]),
    ),
  );
  expect(told).toEqual(isRead);
  const game = parse(read(`${DEPLOY}/compose.yaml`)).services.game;
  for (const name of Object.keys(game.environment)) expect(isRead).toContain(name);
});

test('the files that are named are there', () => {
  const compose = parse(read(`${DEPLOY}/compose.yaml`));
  expect(path.join(ROOT, DEPLOY, compose.services.game.build.context)).toBe(ROOT);
  expect(read(compose.services.game.build.dockerfile)).toContain('serve-classes.ts');
  expect(readdirSync(path.join(ROOT, DEPLOY)).sort()).toEqual(['Caddyfile', 'Dockerfile', 'README.md', 'compose.yaml']);
  // The proxy reaches the processes where they listen.
  expect(read(`${DEPLOY}/Caddyfile`)).toContain(/PORT=(\d+)/.exec(read(`${DEPLOY}/Dockerfile`))?.[1] ?? 'no port');
});

test('what has a body is tried once by the proxy: what is sent a second time comes without it', () => {
  const caddyfile = read(`${DEPLOY}/Caddyfile`);
  expect(caddyfile).toMatch(/@said method POST\n\treverse_proxy @said \{\n\t\timport processes\n\t\}/);
  expect(caddyfile.split('lb_try_duration').length).toBe(2);
  expect(/\(processes\) \{[\s\S]*?\n\}/.exec(caddyfile)?.[0]).not.toContain('lb_try');
});

test('behind a proxy pupils are sent to no address of the machine itself', async () => {
  const server = await classProcess({ BEHIND_PROXY: '1' });
  onTestFinished(() => server.end());
  const made = await madeClass(server.site, {}, 'school-council');
  const teacher = openTeacherLink({ site: server.site, room: made.room, language: 'en', capability: made.teacher });
  await until(teacher, () => teacher.view() !== null);
  expect(teacher.view()?.presence.addresses).toEqual([]);
  teacher.close();
});
