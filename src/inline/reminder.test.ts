import { expect, test, vi } from 'vitest';
import { watchReminder } from './reminder.ts';

const sam = { name: 'Sam', address: 'sam@client.test' };
const kim = { name: 'Kim', address: 'kim@client.test' };

const watch = (ended: readonly unknown[]) => {
  const onChange = vi.fn();
  const deps = {
    hasEnded: vi.fn(async (client: unknown) => ended.includes(client)),
    turnReminderOff: vi.fn(async () => {}),
  };
  return { reminder: watchReminder(deps, onChange), deps, onChange };
};

test('a draft to a client of whom nothing is owed gets the reminder, another one does not', async () => {
  const { reminder, onChange } = watch([sam]);
  reminder.ask(sam, false);
  await vi.waitUntil(() => reminder.isDue);
  expect(onChange).toHaveBeenCalledOnce();
  reminder.ask(kim, false);
  expect(reminder.isDue).toBe(false);
});

test('an answer for a client who was replaced meanwhile is dropped', async () => {
  const { reminder, deps } = watch([sam]);
  reminder.ask(sam, false);
  reminder.ask(kim, false);
  await Promise.all(deps.hasEnded.mock.results.map(({ value }) => value));
  expect(reminder.isDue).toBe(false);
});

test('turned off it goes at once and is kept', async () => {
  const { reminder, deps } = watch([sam]);
  reminder.ask(sam, false);
  await vi.waitUntil(() => reminder.isDue);
  reminder.turnOff();
  expect(reminder.isDue).toBe(false);
  expect(deps.turnReminderOff).toHaveBeenCalledWith(sam);
});

test('where the record cannot be read there is no reminder', async () => {
  const { reminder, deps, onChange } = watch([]);
  deps.hasEnded.mockRejectedValue(new Error('no'));
  reminder.ask(sam, false);
  await Promise.allSettled(deps.hasEnded.mock.results.map(({ value }) => value));
  expect(onChange).not.toHaveBeenCalled();
});
