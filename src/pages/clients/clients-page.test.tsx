// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ClientsState } from '#platform';
import { type ClientRecord, newRecord } from '#records';
import { ClientsPage } from './clients-page.tsx';

const fakes = vi.hoisted(() => ({
  send: vi.fn(),
  full: new Error('full'),
  onElsewhere: () => {},
}));
vi.mock('#platform', async (original) => ({
  ...(await original<typeof import('#platform')>()),
  sendToBackground: fakes.send,
  isStorageFull: (error: unknown) => error === fakes.full,
  logError: () => {},
  onClientsChanged: (on: () => void) => {
    fakes.onElsewhere = on;
  },
}));

const records = ['Sam', 'Kim'].map(
  (name): ClientRecord => newRecord({ name, address: `${name.toLowerCase()}@client.test` }),
);
const state: ClientsState = { records, undo: null, isPrivate: false };
const root = document.body.appendChild(document.createElement('div'));

beforeEach(() => {
  fakes.send.mockReset();
  vi.useFakeTimers();
});
afterEach(() => {
  render(null, root);
  vi.useRealTimers();
});

const show = (over: Partial<ClientsState> = {}) =>
  act(() => render(<ClientsPage first={{ ...state, ...over }} language="en" />, root));
const names = () => [...root.querySelectorAll('.client h2')].map((one) => one.textContent);
const find = (label: string) =>
  [...root.querySelectorAll('button')].find(
    (one) => one.getAttribute('aria-label') === label || one.textContent === label,
  );
const press = (label: string) => act(async () => find(label)?.click());

test('clients stand in the order of their names', () => {
  show();
  expect(names()).toEqual(['Kim', 'Sam']);
});

test('a full storage is told, and the list stays as it is', async () => {
  fakes.send.mockRejectedValue(fakes.full);
  show();
  await press('Delete Sam');
  expect(root.querySelector('[role=alert]')?.textContent).toContain('no room left');
  expect(root.querySelector('[role=alert]')?.textContent).toContain('nothing is lost');
  expect(names()).toEqual(['Kim', 'Sam']);
});

test('another fault is told too, and gone after a change that went well', async () => {
  fakes.send.mockRejectedValueOnce(new Error('no')).mockResolvedValueOnce(state);
  show();
  await press('Delete everything');
  expect(root.querySelector('[data-failure=failed]')).not.toBeNull();
  await press('Delete everything');
  expect(root.querySelector('[data-failure]')).toBeNull();
});

test('every change has an id of its own', async () => {
  fakes.send.mockResolvedValue(state);
  show();
  await press('Delete Sam');
  await press('Delete Kim');
  const ids = fakes.send.mock.calls.map(([, id]) => id);
  expect(new Set(ids).size).toBe(2);
});

describe('undo', () => {
  const undone = (kind: 'delete' | 'import') => ({ id: 'a', kind, until: Date.now() + 10_000 });

  test('is offered for ten seconds, then the focus goes to the title', async () => {
    fakes.send.mockImplementation(async (_name, id) => ({
      ...state,
      records: records.slice(1),
      undo: { ...undone('delete'), id },
    }));
    show();
    await press('Delete Sam');
    expect(document.activeElement?.textContent).toBe('Undo');
    act(() => void vi.advanceTimersByTime(9_999));
    expect(find('Undo')).toBeDefined();
    act(() => void vi.advanceTimersByTime(1));
    expect(find('Undo')).toBeUndefined();
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('of a change made elsewhere is offered without taking the focus', async () => {
    fakes.send.mockResolvedValue({ ...state, undo: undone('import') });
    show();
    await act(async () => fakes.onElsewhere());
    expect(root.querySelector('.undo')?.textContent).toContain('Imported.');
    expect(document.activeElement).toBe(document.body);
  });

  test('asks for the change that it stands for', async () => {
    fakes.send.mockResolvedValue(state);
    show({ undo: undone('delete') });
    await press('Undo');
    expect(fakes.send).toHaveBeenCalledExactlyOnceWith('undoClients', 'a');
  });
});

test.each([
  [' ', 'Enter a name.'],
  ['Lee', 'Merge the two instead.'],
])('renaming to %j is told to be impossible, and asks nothing', async (name, told) => {
  const byName = ['Max', 'Lee'].map((one) => newRecord({ name: one, address: null }));
  show({ records: byName });
  await press('Rename Max');
  const field = root.querySelector<HTMLInputElement>('.row-form input');
  await act(async () => {
    if (field) field.value = name;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  });
  expect(root.querySelector('#rename-fault')?.textContent).toContain(told);
  expect(fakes.send).not.toHaveBeenCalled();
});

test('a lone client has nobody to be merged with', () => {
  show({ records: records.slice(1) });
  expect(find('Merge Kim with another client')).toBeUndefined();
});

test('in a private window there is nothing to change with, but the export', () => {
  show({ isPrivate: true });
  expect(root.textContent).toContain('Private window');
  expect([...root.querySelectorAll('button')].map((one) => one.textContent)).toEqual([
    'Export to a file',
  ]);
});
