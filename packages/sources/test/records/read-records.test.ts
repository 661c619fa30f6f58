import { expect, it } from 'vitest'
import { RECORD_KINDS } from '../../src/kinds/record-kinds.ts'
import { LIST_WORKBOOK_LIMITS } from '../../src/workbook/limits.ts'
import { openRows } from '../../src/workbook/stream-rows.ts'
import { checkKind } from '../read-list-kind.ts'
import { bytesOf } from '../sample-recap.ts'

const HEADING = 'KECAMATAN;KELURAHAN;Nama Posyandu'

it('streams a long list in batches that never hold it whole', async () => {
  const lines = Array.from({ length: 5000 }, (_, index) => `HULU;DESA ${index};Mawar`)
  const opened = await openRows(bytesOf([HEADING, ...lines].join('\n')), 'panjang.csv')
  if (!opened.ok) throw new Error(opened.issue.code)
  const sizes: number[] = []
  for await (const { rows } of RECORD_KINDS['posyandu-list'].check(opened.source, 'panjang.csv', 'posyandu')) sizes.push(rows.length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(5000)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(1000)
})

it('refuses a list longer than its limit with the reason, and gives none of it', async () => {
  const bytes = bytesOf(`${HEADING}\n${'HULU;MUARA;Mawar\n'.repeat(LIST_WORKBOOK_LIMITS.maxRows + 1)}`)
  const opened = await openRows(bytes, 'panjang.csv')
  if (!opened.ok) throw new Error(opened.issue.code)
  let last: { place: unknown; codes: string[] } = { place: null, codes: [] }
  for await (const { place, issues } of RECORD_KINDS['posyandu-list'].check(opened.source, 'panjang.csv', 'posyandu')) {
    last = { place, codes: issues.map(({ code }) => code) }
  }
  expect(last).toEqual({ place: null, codes: ['buku.terlalu-banyak-baris'] })
})

it('says that a list has no rows, and which columns it does not read', async () => {
  const { found } = await checkKind(RECORD_KINDS['posyandu-list'], bytesOf(`${HEADING};Ketua\n`))
  expect(found).toEqual([
    ['baris.kolom-tambahan', 1],
    ['baris.tanpa-baris', 1],
  ])
})
