export const guard = {
  title: 'Before this goes out',
  ending: 'This draft ends your work with {}. A call first is kinder and clearer.',
  'ending.unnamed': 'This draft ends your work with a client. A call first is kinder and clearer.',
  flags: 'These words may land harder than you mean.',
  more: 'and {} more places',
  'more.one': 'and 1 more place',
  call: 'Call instead',
  back: 'Back to the draft',
  anyway: 'Send anyway',
  again: 'If this mail has not gone out, press Send again. You will not be asked a second time.',
} as const;
