import { fc, test } from '@fast-check/vitest'
import { expect, it } from 'vitest'
import { RowQueue } from '../../src/eppgbm/row-queue.ts'
import type { StreamedRow } from '../../src/workbook/sheet.ts'

const rowsFrom = (first: number, count: number): StreamedRow[] =>
  Array.from({ length: count }, (_, index) => ({ row: first + index, cells: [] }))

async function* batchesOf(sizes: readonly number[]): AsyncGenerator<StreamedRow[]> {
  let first = 0
  for (const size of sizes) {
    yield await Promise.resolve(rowsFrom(first, size))
    first += size
  }
}

test.prop([fc.array(fc.nat(9)), fc.integer({ min: 1, max: 12 })])(
  'gives every row once, in full portions to the end',
  async (sizes, most) => {
    const queue = new RowQueue(batchesOf(sizes))
    const all = sizes.reduce((sum, size) => sum + size, 0)
    for (let first = 0; first <= all; first += most) expect(await queue.take(most)).toEqual(rowsFrom(first, Math.min(most, all - first)))
    expect(await queue.take(most)).toEqual([])
  },
)

it('lets the reader of the sheet go', async () => {
  const batches = batchesOf([1, 1])
  const queue = new RowQueue(batches)
  await queue.take(1)
  await queue.end()
  expect(await batches.next()).toEqual({ done: true, value: undefined })
})
