import { describe, expect, it } from 'vitest'
import { RECAP_WORKBOOK_LIMITS } from '../../src/workbook/limits.ts'
import { readWorkbookInWorker } from '../../src/workbook/node-worker.ts'
import { bytesOf } from '../sample-recap.ts'

describe('readWorkbookInWorker', () => {
  it('reads like the reader itself', async () => {
    const result = await readWorkbookInWorker(bytesOf('Desa;n\nKulu;3\n'), 'a.csv')
    expect(result).toMatchObject({ ok: true, workbook: { kind: 'csv' } })
  })

  it('ends what takes too long', async () => {
    const limits = { ...RECAP_WORKBOOK_LIMITS, maxSeconds: 0.001 }
    const result = await readWorkbookInWorker(bytesOf('Desa;n\n'.repeat(10_000)), 'a.csv', limits)
    expect(result).toMatchObject({ ok: false, issue: { code: 'buku.terlalu-lama' } })
  })

  it('ends what needs too much memory, and lives on', async () => {
    const limits = { ...RECAP_WORKBOOK_LIMITS, maxRows: 1e9, maxCells: 1e9, maxMemoryMegabytes: 24 }
    const result = await readWorkbookInWorker(bytesOf('Desa;n\n'.repeat(2_000_000)), 'a.csv', limits)
    expect(result).toMatchObject({ ok: false, issue: { code: 'buku.terlalu-berat' } })
  })
})
