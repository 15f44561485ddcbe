/** A list with another item in one place, or with none there. */
export const replaceAt = <Item>(
  list: readonly Item[],
  index: number,
  item: Item | null,
): readonly Item[] => (item === null ? list.toSpliced(index, 1) : list.with(index, item));
