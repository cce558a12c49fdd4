/** Where a row stands in its partition; the last part makes it unique there. Compared part by part. */
export type SortKey = readonly (string | number)[];

/** Compares two keys of the same index: negative, 0 or positive. Numbers come before text. */
export function compareKeys(left: SortKey, right: SortKey): number {
  const length = Math.min(left.length, right.length);
  for (let part = 0; part < length; part += 1) {
    const a = left[part]!;
    const b = right[part]!;
    if (a === b) continue;
    if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
    return a < b ? -1 : 1;
  }
  return left.length - right.length;
}
