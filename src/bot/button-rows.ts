/** Lays buttons out in rows of the same length; the last one may be shorter. */
export function rowsOf<T>(buttons: readonly T[], inRow: number): T[][] {
  const rows: T[][] = [];
  for (let i = 0; i < buttons.length; i += inRow) rows.push(buttons.slice(i, i + inRow));
  return rows;
}
