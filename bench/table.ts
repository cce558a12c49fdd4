/** Prints rows under their headings, the first column to the left and figures to the right. */
export function printTable(title: string, headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = headings.map((heading, column) => Math.max(heading.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ');
  console.log(`\n${title}`);
  for (const each of [headings, widths.map((width) => '─'.repeat(width)), ...rows]) console.log(line(each));
}

/** A count with its thousands apart. */
export function count(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

/** Milliseconds with two decimals. */
export function milliseconds(value: number): string {
  return `${value.toFixed(2)} ms`;
}
