/** Runs each work after the one before is done, whether that succeeded or not. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** A new queue. */
export function makeQueue(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
}
