import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CivilDate } from './civil-date.ts';
import {
  afterEvent,
  type Ending,
  type EndingEvent,
  endingStates,
  findEventOfTick,
  isDraftAside,
  isOwedNothing,
  newEnding,
  owedOf,
  stateOf,
  tickedByEvents,
  withTicks,
} from './ending.ts';
import { steps } from './steps.ts';

const today = '2026-06-10';
const eur = (minor: number) => ({ currency: 'EUR', minor });
const owed = (more: Partial<Ending>) =>
  owedOf({ ...newEnding, ...more }, today).map(({ kind }) => kind);

test.each([
  [{}, { kind: 'open' }],
  [{ callPlannedFor: '2026-06-10' }, { kind: 'planned', callOn: '2026-06-10', isPast: false }],
  [{ callPlannedFor: '2026-06-09' }, { kind: 'planned', callOn: '2026-06-09', isPast: true }],
  [
    { callPlannedFor: '2026-06-09', calledOn: today },
    { kind: 'called', on: today },
  ],
  [
    { calledOn: '2026-06-09', writtenOn: today },
    { kind: 'followed-up', on: today },
  ],
  [{ writtenOn: today }, { kind: 'open' }],
  [{ notByPhone: true, callPlannedFor: today }, { kind: 'open' }],
  [
    { notByPhone: true, writtenOn: today },
    { kind: 'written', on: today },
  ],
  [{ contactEndedOn: today }, { kind: 'contact-ended', on: today }],
] as const)('%j is %j', (more, state) => {
  expect(stateOf({ ...newEnding, ...more }, today)).toEqual(state);
});

test.each([
  ['the call and its confirmation at first', {}, ['call', 'follow-up']],
  ['the confirmation after the call', { calledOn: today }, ['follow-up']],
  ['the mail where there is no call', { notByPhone: true }, ['mail']],
  ['the end of contact when all is done', { calledOn: today, writtenOn: today }, ['contact']],
  ['nothing when contact ended', { contactEndedOn: today }, []],
  ['work on the last day', { contactEndedOn: today, lastDay: today }, ['work']],
  ['no work after it', { contactEndedOn: today, lastDay: '2026-06-09' }, []],
  ['a refund', { contactEndedOn: today, balance: { kind: 'you-owe', amount: eur(5) } }, ['refund']],
  [
    'a credit',
    { contactEndedOn: today, remedy: 'credit', balance: { kind: 'you-owe', amount: eur(5) } },
    ['credit'],
  ],
  [
    'an invoice',
    { notByPhone: true, balance: { kind: 'they-owe', amount: eur(5) } },
    ['mail', 'invoice'],
  ],
  [
    'no money once settled',
    { contactEndedOn: today, settledOn: today, balance: { kind: 'they-owe', amount: eur(5) } },
    [],
  ],
  ['no money where even', { contactEndedOn: today, balance: { kind: 'even' } }, []],
] as const)('owes %s', (_name, more, kinds) => {
  expect(owed(more)).toEqual(kinds);
});

test('the days of work left are counted', () => {
  const [work] = owedOf({ ...newEnding, contactEndedOn: today, lastDay: '2026-06-30' }, today);
  expect(work).toEqual({ kind: 'work', until: '2026-06-30', days: 20 });
});

const days = fc.nat(60).map((n): CivilDate => addDays('2026-05-15', n));
const events: fc.Arbitrary<EndingEvent> = fc.record({
  kind: fc.constantFrom(
    'call-planned',
    'draft-aside',
    'called',
    'written',
    'settled',
    'contact-ended',
  ),
  on: fc.option(days),
});
const endings: fc.Arbitrary<Ending> = fc
  .tuple(fc.boolean(), fc.option(days), fc.array(events, { maxLength: 8 }))
  .map(([notByPhone, lastDay, list]) =>
    list.reduce(afterEvent, { ...newEnding, notByPhone, lastDay }),
  );

test('an event never puts an ending back, and taking it back undoes it', () => {
  fc.assert(
    fc.property(endings, events, (ending, { kind, on }) => {
      const rank = (some: Ending) => endingStates.indexOf(stateOf(some, today).kind);
      const without = afterEvent(ending, { kind, on: null });
      const done = afterEvent(without, { kind, on });
      expect(rank(done)).toBeGreaterThanOrEqual(rank(without));
      expect(afterEvent(done, { kind, on: null })).toEqual(without);
    }),
  );
});

test('the reminder waits until contact ended and nothing is owed', () => {
  fc.assert(
    fc.property(endings, days, (ending, day) => {
      const isOver = stateOf(ending, day).kind === 'contact-ended';
      expect(isOwedNothing(ending, day)).toBe(isOver && owedOf(ending, day).length === 0);
      if (!isOver) expect(owedOf(ending, day)).not.toEqual([]);
    }),
  );
});

test.each<[Partial<Ending>, boolean]>([
  [{}, false],
  [{ draftAsideOn: today }, true],
  [{ draftAsideOn: today, callPlannedFor: today }, true],
  [{ draftAsideOn: today, calledOn: today }, false],
  [{ draftAsideOn: today, notByPhone: true }, false],
  [{ draftAsideOn: today, contactEndedOn: today }, false],
])('with %j the draft waits for the call: %s', (more, waits) => {
  expect(isDraftAside({ ...newEnding, ...more })).toBe(waits);
});

test('a tick and its event are one', () => {
  fc.assert(
    fc.property(endings, fc.constantFrom(...steps), fc.boolean(), (ending, step, isTicked) => {
      const event = findEventOfTick(step, isTicked, today);
      if (event === null) return;
      expect(tickedByEvents(afterEvent(ending, event)).includes(step)).toBe(isTicked);
    }),
  );
  expect(findEventOfTick('say-thanks', true, today)).toBeNull();
  expect(findEventOfTick('call-first', true, today)).toEqual({ kind: 'called', on: today });
});

test('ticks from before count from today and leave known days alone', () => {
  const ending = withTicks({ ...newEnding, calledOn: '2026-06-01' }, steps, today);
  expect([ending.calledOn, ending.contactEndedOn]).toEqual(['2026-06-01', today]);
  expect(withTicks(newEnding, ['say-thanks'], today)).toEqual(newEnding);
});
