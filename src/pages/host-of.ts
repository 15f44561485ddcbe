/** The host name in a match pattern, as it is shown to a person. */
export const hostOf = (pattern: string): string =>
  pattern.replace(/^\w+:\/\//, '').replace(/\/\*$/, '');
