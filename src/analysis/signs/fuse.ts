/** What several words say as one, by the word that stands for them. */
const fused: readonly (readonly [string, readonly string[]])[] = [
  ['nolonger', ['no longer']],
  ['any-more', ['any (?:more|longer)']],
  ['no-more', ['no (?:more|further)']],
  ['can-not', ['not able to', 'unable to', 'can not', 'not in a position to']],
  ['give-up', ['(?:giv\\w+|gave) (?:\\w+ ){0,2}up']],
  ['step-down', ['(?:step\\w*|stand\\w*|stood) (?:back|away|down|aside|off)']],
  ['wind-up', ['(?:wind\\w*|wound) (?:\\w+ ){0,2}?(?:up|down)']],
  ['bow-out', ['(?:bow\\w*|pull\\w*|back\\w*|opt\\w*|check\\w*) out']],
  ['hand-over', ['(?:hand\\w*|pass\\w*) (?:\\w+ ){0,3}?(?:over|across)']],
  ['hand-back', ['(?:hand\\w*|giv\\w*|gave) (?:\\w+ ){0,3}?back']],
  [
    'pack-in',
    [
      'hang\\w* up',
      'hung up',
      '(?:pack\\w*|jack\\w*) (?:it )?in',
      '(?:lay\\w*|laid|put\\w*) (?:\\w+ ){0,3}?down',
      'down(?:ing)? tools',
    ],
  ],
  [
    'call-quits',
    [
      'call\\w* (?:it (?:a day|quits)|time)',
      'bring\\w* \\w+ to (?:an end|a close)',
      '(?:com\\w*|came|draw\\w*) to (?:an end|a close|its end|the end)',
      'run\\w* (?:its|their) course',
      'had (?:its|their) day',
      'a wrap',
    ],
  ],
  [
    'part-ways',
    [
      'part\\w* (?:ways|company)',
      'go\\w* (?:our |separate )?separate ways',
      'farewell',
      'good ?-?bye',
    ],
  ],
  ['let-go', ['let(?:ting)? (?:\\w+ ){0,2}?go']],
  ['carry-on', ['(?:carr\\w+|go|going|went|keep\\w*|stay\\w*) on', 'keep going']],
  ['take-on', ['(?:take|taking|takes|taken|took) (?:\\w+ )?on']],
  ['take-over', ['(?:take|taking|takes|taken|took) (?:\\w+ ){0,3}?over']],
  ['look-after', ['look\\w* after', 'tak\\w+ care of']],
  ['walk-away', ['walk\\w* away', 'fad\\w+ out', 'com\\w+ off', 'phas\\w+ out', 'mov\\w+ on']],
  ['sign-off', ['sign\\w* off']],
  [
    'shut-down',
    ['shut\\w* down', 'clos\\w+ (?:\\w+ )?(?:down|doors?)', 'shut\\w* (?:its|our|the|my) doors?'],
  ],
  ['run-out', ['run\\w* out', 'laps\\w+', 'expir\\w+']],
  ['pick-up', ['pick\\w* (?:\\w+ ){0,2}?up']],
  ['move-out', ['mov\\w+ out', 'be out']],
  ['subscription', ['direct debit', 'standing order']],
];

const steps = fused.map(
  ([word, phrases]) => [new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'g'), word] as const,
);

/** A plain sentence with each phrase of the table as one word. */
export const fuse = (plain: string): string =>
  steps.reduce((now, [phrase, word]) => now.replace(phrase, word), plain);
