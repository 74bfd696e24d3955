import { expect, it, vi } from 'vitest';
import { latest } from '../../../src/api/live/latest.ts';

it('whoever reads slowly gets the latest, then what is put while waiting, then the end', async () => {
  const leave = vi.fn<() => void>();
  const { put, end, values } = latest<number>(leave);
  put(1);
  put(2);
  expect(await values.next()).toEqual({ done: false, value: 2 });
  const waiting = values.next();
  put(3);
  expect(await waiting).toEqual({ done: false, value: 3 });
  put(4);
  end();
  put(5);
  expect(await values.next()).toEqual({ done: false, value: 4 });
  expect(await values.next()).toEqual({ done: true, value: undefined });
  expect(leave).toHaveBeenCalledOnce();
});

it('a reading that waits is left at once', async () => {
  const leave = vi.fn<() => void>();
  const { end, values } = latest<number>(leave);
  const waiting = values.next();
  await values.return!();
  expect(await waiting).toEqual({ done: true, value: undefined });
  end();
  expect(leave).toHaveBeenCalledOnce();
});
