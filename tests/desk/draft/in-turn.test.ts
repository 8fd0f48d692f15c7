import { expect, test } from 'vitest';
import { InTurn } from '../../../src/desk/draft/in-turn.ts';

test('what is asked for later begins when what came before has ended, well or not', async () => {
  const turns = new InTurn();
  const done: string[] = [];
  const work = (name: string, ends: number) => async () => {
    done.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, ends));
    done.push(`${name} ends`);
    if (name === 'second') throw new Error('refused');
    return name;
  };
  const all = await Promise.allSettled([turns.do(work('first', 9)), turns.do(work('second', 3)), turns.do(work('third', 0))]);
  expect(done).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'third begins', 'third ends']);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
