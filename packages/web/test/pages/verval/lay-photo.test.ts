/** What a photograph says, laid over the form: proposals where it is sure, doubts where it is not, nothing over what a person said. */
import type { ReadRow } from '@konvergen/core/verval/sheet-scan/read-photo.ts'
import { describe, expect, it } from 'vitest'
import { layPage } from '../../../src/pages/verval/lay-photo.ts'
import type { TypedRow } from '../../../src/pages/verval/read-rows.ts'

const LISTED = '1000-100000'
const family = (nomor: number, more: object = {}) => ({ id: `k${nomor}`, nomor, tanda: LISTED, tandaDaftar: LISTED, temuan: null, ...more })
const row = (nomor: number | null, more: Partial<ReadRow> = {}): ReadRow => ({
  nomor,
  position: 0,
  corners: [],
  finding: 'ada',
  marks: {},
  doubtful: [],
  ...more,
})
const lay = (rows: readonly ReadRow[], families: Parameters<typeof layPage>[1], typed: Record<string, TypedRow> = {}) =>
  layPage({ page: 1, rows }, families, new Map(Object.entries(typed)))

describe('a read page', () => {
  it('proposes what was ticked; factors that were not stay as printed, also where somebody found otherwise since', () => {
    const { rows, laid } = lay([row(1, { marks: { balita: true, baduta: false } })], [family(1, { tanda: '11111111111' })])
    expect(rows.get('k1')).toEqual({ letter: 'A', stays: '', marks: '0100-100000' })
    expect(laid).toEqual([{ keluarga: 'k1', position: 0, doubts: [] }])
  })

  it('leaves a doubtful row without a finding, with the factors that are sure', () => {
    const doubtful = [{ at: 'pus', why: 'samar' }] as const
    const { rows, laid } = lay([row(1, { marks: { baduta: false }, doubtful })], [family(1)])
    expect(rows.get('k1')).toEqual({ letter: '', stays: '', marks: '0000-100000' })
    expect(laid[0]?.doubts).toEqual(doubtful)
  })

  it('writes over nothing that was typed, and says that it differs', () => {
    const typed = { letter: 'M', stays: '', marks: LISTED }
    const { rows, laid } = lay([row(1)], [family(1)], { k1: typed })
    expect(rows.get('k1')).toBe(typed)
    expect(laid[0]?.doubts).toEqual([{ at: 'hasil', why: 'berbeda' }])
  })

  it('proposes again nothing that is kept the same, and leaves what is kept otherwise to the person', () => {
    const families = [family(1, { temuan: 'ada' }), family(2, { temuan: 'pindah' })]
    const { rows, laid, same } = lay([row(1), row(2)], families)
    expect([rows.size, same]).toEqual([0, 1])
    expect(laid).toEqual([{ keluarga: 'k2', position: 0, doubts: [{ at: 'hasil', why: 'sudah' }] }])
  })

  it('names rows whose number is unread or not on the list, and counts those without a tick', () => {
    const { unread, empty, laid } = lay([row(null), row(99, { position: 1 }), row(1, { position: 2, finding: null })], [family(1)])
    expect([unread, empty, laid]).toEqual([[1, 2], 1, []])
  })
})
