/** A sheet typed back: letters become findings, factors turn, what cannot be read is said and sent by nobody. */
import { describe, expect, it } from 'vitest'
import type { Family } from '../../../src/offline/outbox.ts'
import { factorOfKey, readSheet, turned } from '../../../src/pages/verval/read-rows.ts'

const RISK = '1000-100000'
const families = ['k1', 'k2', 'k3'].map((id, at) => ({ id, nomor: at + 1, tanda: RISK, terakhir: null }) as Family)
const row = (letter: string, stays = '', marks = RISK) => ({ letter, stays, marks })
const read = (rows: Record<string, ReturnType<typeof row>>) => readSheet(families, new Map(Object.entries(rows)), (id) => `id-${id}`)

describe('rows of a sheet', () => {
  it('become findings in the order of the sheet; empty rows are nothing', () => {
    const { checks, wrong } = read({ k3: row('g', '1'), k1: row('a', '', '0000-100000') })
    expect(checks).toEqual([
      { id: 'id-k1', keluarga: 'k1', temuan: 'ada', tanda: '0000-100000', dasar: null },
      { id: 'id-k3', keluarga: 'k3', temuan: 'ganda', samaDengan: 'k1', dasar: null },
    ])
    expect(wrong.size).toBe(0)
  })

  it('say what cannot be read', () => {
    const { checks, wrong } = read({ k1: row('X'), k2: row('G', '9'), k3: row('T') })
    expect([...wrong]).toEqual(['k1', 'k2'])
    expect(checks).toMatchObject([{ keluarga: 'k3', temuan: 'tidak-ditemukan' }])
  })

  it('turn factors from yes to no to not known', () => {
    expect(turned(turned(turned(RISK, 0), 0), 0)).toBe(RISK)
    expect(turned(RISK, 4).charAt(4)).toBe('1')
    expect(['1', '0', '-', 'a', 'Enter'].map(factorOfKey)).toEqual([0, 9, 10, null, null])
  })
})
