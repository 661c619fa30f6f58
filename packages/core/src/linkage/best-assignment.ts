/**
 * The assignment of rows to columns with the greatest total gain, each row and each column at most once; a row may stay alone. Shortest
 * augmenting paths with potentials: J. Munkres (1957), in the form of R. Jonker and A. Volgenant, Computing 38 (1987).
 */

/** `gain(row, column)` in any unit, 0 or less = no such pair. For each row its column, or −1. */
export function bestAssignment(rows: number, columns: number, gain: (row: number, column: number) => number): Int32Array {
  // Each row has a column of its own besides, of gain 0: to stay alone.
  const width = columns + rows
  const cost = (row: number, column: number): number =>
    column < columns ? -Math.max(0, gain(row, column)) : column - columns === row ? 0 : 1
  const ofRow = new Float64Array(rows + 1)
  const ofColumn = new Float64Array(width + 1)
  const rowOf = new Int32Array(width + 1)
  for (let row = 1; row <= rows; row += 1) augment(row, { width, cost, ofRow, ofColumn, rowOf })
  const assigned = new Int32Array(rows).fill(-1)
  for (let column = 1; column <= columns; column += 1) {
    const row = (rowOf[column] as number) - 1
    if (row >= 0 && gain(row, column - 1) > 0) assigned[row] = column - 1
  }
  return assigned
}

interface State {
  readonly width: number
  readonly cost: (row: number, column: number) => number
  /** Potentials; place 0 is the start of the path. */
  readonly ofRow: Float64Array
  readonly ofColumn: Float64Array
  /** The row of each column, from 1; 0 = free. */
  readonly rowOf: Int32Array
}

function augment(row: number, { width, cost, ofRow, ofColumn, rowOf }: State): void {
  rowOf[0] = row
  const least = new Float64Array(width + 1).fill(Number.POSITIVE_INFINITY)
  const from = new Int32Array(width + 1)
  const done = new Uint8Array(width + 1)
  let column = 0
  do {
    done[column] = 1
    const at = rowOf[column] as number
    let step = Number.POSITIVE_INFINITY
    let next = 0
    for (let other = 1; other <= width; other += 1) {
      if (done[other] === 1) continue
      const reduced = cost(at - 1, other - 1) - (ofRow[at] as number) - (ofColumn[other] as number)
      if (reduced < (least[other] as number)) {
        least[other] = reduced
        from[other] = column
      }
      if ((least[other] as number) < step) {
        step = least[other] as number
        next = other
      }
    }
    for (let other = 0; other <= width; other += 1) {
      if (done[other] === 1) {
        const its = rowOf[other] as number
        ofRow[its] = (ofRow[its] as number) + step
        ofColumn[other] = (ofColumn[other] as number) - step
      } else least[other] = (least[other] as number) - step
    }
    column = next
  } while (rowOf[column] !== 0)
  while (column !== 0) {
    const before = from[column] as number
    rowOf[column] = rowOf[before] as number
    column = before
  }
}
