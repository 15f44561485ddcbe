export const guard = {
  title: 'Before this goes out',
  ending: (name: string) =>
    `This draft ends your work with ${name || 'a client'}. A call first is kinder and clearer.`,
  flags: 'These words may land harder than you mean.',
  more: (count: number) => (count === 1 ? 'and 1 more place' : `and ${count} more places`),
  call: 'Call instead',
  back: 'Back to the draft',
  anyway: 'Send anyway',
  again: 'If this mail has not gone out, press Send again. You will not be asked a second time.',
} as const;
