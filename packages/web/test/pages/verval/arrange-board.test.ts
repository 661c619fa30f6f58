/** The board: who is waited for first, what differs most on top, and days that no time zone shifts. */
import type { Reckoning } from '@konvergen/core/verval/reconcile.ts'
import type { VillageState } from '@konvergen/core/verval/village-step.ts'
import { describe, expect, it } from 'vitest'
import {
  type BoardVillage,
  daysLeft,
  differing,
  differingShare,
  familiesOf,
  orderedVillages,
} from '../../../src/pages/verval/arrange-board.ts'

const reckoning = (more: Partial<Reckoning> = {}): Reckoning => ({
  listed: 10,
  added: 0,
  movedIn: 0,
  movedOut: 0,
  agreed: 10,
  notAtRisk: 0,
  out: { pindah: 0, meninggal: 0, ganda: 0, 'tidak-ditemukan': 0 },
  waiting: 0,
  ...more,
})
const village = (nama: string, keadaan: VillageState, jumlah = reckoning()): BoardVillage => ({
  kode: nama,
  nama,
  keadaan,
  jumlah,
  terakhir: null,
  diingatkan: null,
})

describe('the board', () => {
  it('counts what differs from the list over what was looked at', () => {
    const some = reckoning({ added: 2, movedOut: 1, notAtRisk: 3, waiting: 1, agreed: 7 })
    expect(familiesOf(some)).toBe(11)
    expect(differing(some)).toBe(6)
    expect(differingShare(some)).toBeCloseTo(6 / 11)
    expect(differingShare(reckoning({ agreed: 0, waiting: 10 }))).toBeNull()
  })

  it('puts first for the camat what is signed, and there what differs most', () => {
    const many = reckoning({ notAtRisk: 5, agreed: 5 })
    const desa = [
      village('A', 'menunggu'),
      village('B', 'ditandatangani'),
      village('C', 'ditandatangani', many),
      village('D', 'diverifikasi'),
    ]
    expect(orderedVillages(desa, true).map(({ nama }) => nama)).toEqual(['C', 'B', 'A', 'D'])
    expect(orderedVillages(desa, false).map(({ nama }) => nama)).toEqual(['A', 'C', 'B', 'D'])
  })

  it('counts days to the deadline', () => {
    expect([daysLeft('2026-11-01', '2026-10-30'), daysLeft('2026-10-31', '2026-10-31'), daysLeft('2026-10-01', '2026-10-31')]).toEqual([
      2, 0, -30,
    ])
  })
})
