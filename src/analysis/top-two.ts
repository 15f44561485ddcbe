/** The highest of some numbers and the one after it. */
export interface TopTwo {
  readonly first: number;
  readonly second: number;
}

/** The two highest of `count` numbers, `none` where there are fewer. Not sorted: it is asked at each tried rewrite. */
export function topTwo(count: number, at: (index: number) => number, none: number): TopTwo {
  let [first, second] = [none, none];
  for (let i = 0; i < count; i++) {
    const one = at(i);
    if (one > first) [first, second] = [one, first];
    else if (one > second) second = one;
  }
  return { first, second };
}
