import { expect, test } from 'vitest';
import type { Category } from '../category.ts';
import { createReader } from '../reader.ts';
import { readExample } from '../rules/examples.ts';
import { propose } from './propose.ts';

const reader = createReader([]);

/** The first wording proposed for what brackets mark; null where there is none. */
function firstFor(category: Category, example: string): string | null {
  const { draft, spans } = readExample(example);
  const { sentence } = reader.read(draft.body);
  const [span = { start: 0, end: 0 }] = spans;
  const flag = { category, rule: `tone-${category}` as const };
  return propose({ sentence, span, marked: spans }, flag)[0] ?? null;
}

test.each<readonly [Category, string, string | null]>([
  ['blame', '[You failed to send the files by Monday].', 'The files did not arrive by Monday.'],
  ['blame', "[You haven't paid invoice 12].", 'Invoice 12 has not been paid.'],
  ['blame', "[You still haven't paid the deposit].", 'The deposit has still not been paid.'],
  ['blame', '[You changed the date twice].', 'The date was changed twice.'],
  ['blame', 'On Monday [you deleted the folder].', 'On Monday the folder was deleted.'],
  ['blame', "[You didn't send a brief].", 'No brief arrived.'],
  ['blame', "[You haven't sent any photos].", 'No photos have arrived.'],
  ['blame', '[You never signed the contract].', 'The contract was not signed.'],
  ['blame', '[Your assistant lost the keys].', 'The keys were lost.'],
  ['blame', '[Your team has moved the files].', 'The files have been moved.'],
  [
    'blame',
    '[Your office promised me a pass three weeks ago] and it never came.',
    'A pass was promised three weeks ago and it never came.',
  ],
  ['blame', '[You told me the room was free].', 'I was told the room was free.'],
  ['blame', "[You didn't tell us about the new logo].", 'We were not told about the new logo.'],
  ['blame', '[You turned off the backup].', 'The backup was turned off.'],
  ['blame', '[You forgot to book the hall].', 'The hall was not booked.'],
  [
    'blame',
    '[You missed three of the last five calls].',
    'Three of the last five calls were missed.',
  ],
  [
    'blame',
    '[You added nine of them after the quote].',
    'Nine of them were added after the quote.',
  ],
  ['blame', '[You told my neighbour something else].', 'My neighbour was told something else.'],
  ['blame', '[You were not there].', 'Nobody was there.'],
  ['blame', 'The board met and [you were not there].', 'The board met.'],
  ['blame', '[I wish you had asked us first].', ''],
  ['blame', '[You have not sent a single draft].', 'No draft has arrived.'],
  ['blame', '[You promised the van would be back].', ''],
  ['blame', 'Last week [you told Mum].', 'Last week Mum was told.'],
  ['blame', 'And [you left the gate open].', 'And the gate was left open.'],
  ['blame', '[You changed the brief and never told me].', ''],
  ['blame', '[You have not paid the invoices of April and May].', ''],
  [
    'blame',
    'The launch slipped [because of your delays].',
    'The launch slipped because of the delays.',
  ],
  ['blame', 'The plug [was pulled by your staff on Friday].', 'The plug was pulled on Friday.'],
  ['blame', '[Nobody at your end replied to the quote].', 'Nobody replied to the quote.'],
  ['blame', '[You are two weeks late with the payment].', 'The payment is two weeks late.'],
  ['blame', "I'd have finished [if you had rung].", ''],
  ['blame', '[You ignored both of my notes].', 'Neither of my notes was answered.'],
  [
    'blame',
    '[You have ignored every message about the boiler since May].',
    'No message about the boiler has been answered since May.',
  ],
  ['blame', '[You ignored two letters from us].', 'Two letters from us were not answered.'],
  ['blame', '[You ignored the fire door].', ''],
  ['blame', '[You knocked over the paint].', 'The paint was knocked over.'],
  ['blame', "On Monday [you weren't there].", 'On Monday nobody was there.'],
  ['blame', "[You didn't turn up on Thursday].", 'Nobody came on Thursday.'],
  ['sugarcoating', '[I was just wondering if we could maybe stop].', 'We will stop.'],
  [
    'sugarcoating',
    '[I was wondering if it might be best if I sort of stopped coming on Fridays]?',
    'I will stop coming on Fridays.',
  ],
  [
    'sugarcoating',
    "[I've been thinking that it may be time for us to part ways in June].",
    'We will part ways in June.',
  ],
  [
    'sugarcoating',
    "The course is full, so [I'm kind of leaning towards not doing your lessons after Easter].",
    "The course is full, so I won't do your lessons after Easter.",
  ],
  [
    'sugarcoating',
    "[I'm not sure, but it might be better if we didn't carry on with the shop].",
    "We won't carry on with the shop.",
  ],
  [
    'sugarcoating',
    'I hate to ask, but [I was just wondering whether it would be at all possible to maybe move the fitting]?',
    'I hate to ask, but would it be possible to move the fitting?',
  ],
  [
    'sugarcoating',
    '[I was sort of hoping you might be able to pay invoice 12 at some point].',
    'Could you pay invoice 12?',
  ],
  [
    'sugarcoating',
    "[I was wondering if you could maybe possibly send the file], as I'm away.",
    "Could you send the file, as I'm away?",
  ],
  [
    'sugarcoating',
    '[I was sort of thinking that, maybe, perhaps we finish with the June issue].',
    'We will finish with the June issue.',
  ],
  ['sugarcoating', '[Perhaps one fine day], we paint a second wall.', ''],
  [
    'sugarcoating',
    'The invoice is [sort of, just a tiny bit, not right].',
    'The invoice is not right.',
  ],
  ['sugarcoating', 'The bill is [maybe a little overdue].', 'The bill is overdue.'],
  [
    'sugarcoating',
    'The price is [sort of] up by two pounds, maybe three.',
    'The price is up by two pounds, maybe three.',
  ],
  ['sugarcoating', '[I think we might need to stop after May].', 'We will stop after May.'],
  ['sugarcoating', "[I don't think I can go on with it].", "I can't go on with it."],
  ['sugarcoating', "[I'm not sure we'll stay on after May].", "We won't stay on after May."],
  ['sugarcoating', '[I might have to stop in May].', 'I will stop in May.'],
  ['sugarcoating', 'The invoice is [kind of overdue].', 'The invoice is overdue.'],
  ['sugarcoating', 'The price is going up [a little bit] in May.', 'The price is going up in May.'],
  ['sugarcoating', 'There is [a tiny little change] to the fee.', 'There is a change to the fee.'],
  ['sugarcoating', 'I am [so so sorry] for the mistake.', 'I am sorry for the mistake.'],
  ['sugarcoating', '[Sorry, sorry, sorry] about the invoice.', 'Sorry about the invoice.'],
  ['sugarcoating', 'The site is late, [no hard feelings].', 'The site is late.'],
  ['opinion', '[I feel like the invoice of 3 May is overdue].', 'The invoice of 3 May is overdue.'],
  ['opinion', '[I feel like a doormat].', ''],
  ['opinion', "It's insulting, [if I'm honest].", "It's insulting."],
  ['opinion', 'The fee, [in my view], is low.', 'The fee is low.'],
  ['justifying', 'I have moved the files, so [please understand me].', 'I have moved the files.'],
  ['justifying', '[I had no choice].', ''],
  [
    'open-door',
    'The last invoice comes on Friday, [let me know what you think].',
    'The last invoice comes on Friday.',
  ],
  ['open-door', '[If you change your mind], the studio is in Leeds.', 'The studio is in Leeds.'],
  ['open-door', '[If you see it otherwise], let me know.', ''],
  ['unkind', '[Send me the bloody files].', 'Send me the files.'],
  ['unkind', '[Where the hell] are my boards?', 'Where are my boards?'],
  ['unkind', '[It was a damn awful week].', 'It was an awful week.'],
  ['unkind', '[What a bloody butcher].', ''],
  ['unkind', '[It was petty], asking about the comma.', null],
  ['sugarcoating', "[I'm ever so sorry] but we stop.", "I'm sorry but we stop."],
  ['unkind', 'The invoice is open and [you are an idiot].', 'The invoice is open.'],
  ['unkind', 'Please pay [this ridiculous] invoice.', 'Please pay this invoice.'],
  ['unkind', 'Your [stupid] idea arrived on Monday.', 'Your idea arrived on Monday.'],
  ['unkind', 'It was a [stupid] idea.', 'It was an idea.'],
  ['unkind', '[What a joke]!', ''],
  ['unkind', 'Touch it again and [you will be sorry].', ''],
  ['unkind', "She's the last one [who knows anything].", null],
  // Not "Two hours were cancelled".
  ['blame', '[You cancelled two hours before the party], Tom.', ''],
  ['sugarcoating', 'Whenever it suits, [no stress at all], really!', ''],
])('%s: %s', (category, example, after) => {
  expect(firstFor(category, example)).toBe(after);
});
