export const ui = {
  'category.unkind': 'Unkind',
  'category.blame': 'Blame',
  'category.justifying': 'Justifying',
  'category.sugarcoating': 'Sugarcoating',
  'category.opinion': 'Opinion as fact',
  'category.open-door': 'Open door',
  'flag.rewrites': 'Other wordings',
  'flag.remove': 'Remove these words',
  'flag.step': 'Step: {}',
} as const;
