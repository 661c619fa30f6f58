import { describe, expect, it } from 'vitest'
import { isUsable, listedChild } from '../../src/intake/listed-child.ts'
import type { Day } from '../../src/kit/day.ts'
import { sampleChild } from './sample-child.ts'

const day = (text: string) => text as Day

describe('listedChild', () => {
  it('keeps what was read and no text of a cell', () => {
    const listed = listedChild(sampleChild({}), false)
    expect(listed).not.toHaveProperty('raw')
    expect(listed).not.toHaveProperty('unread')
    expect(listed.nama).toBe(sampleChild({}).nama)
  })

  it('takes away a NIK that stands on several children', () => {
    expect(listedChild(sampleChild({ nik: '7601011001230001' }), false).nik).toBe('7601011001230001')
    expect(listedChild(sampleChild({ nik: '7601011001230001' }), true).nik).toBeNull()
  })
})

describe('isUsable', () => {
  const usable = (change: Parameters<typeof sampleChild>[0]) => isUsable(listedChild(sampleChild(change), false))

  it('wants sex, both days in order, and a weight or a length', () => {
    expect(usable({})).toBe(true)
    expect(usable({ berat: null })).toBe(true)
    expect(usable({ tinggi: null })).toBe(true)
    expect(usable({ berat: null, tinggi: null })).toBe(false)
    expect(usable({ jk: null })).toBe(false)
    expect(usable({ tglLahir: null })).toBe(false)
    expect(usable({ tanggalPengukuran: null })).toBe(false)
  })

  it('refuses a birth after the measurement and takes one on its day', () => {
    expect(usable({ tglLahir: day('2024-02-16'), tanggalPengukuran: day('2024-02-15') })).toBe(false)
    expect(usable({ tglLahir: day('2024-02-15'), tanggalPengukuran: day('2024-02-15') })).toBe(true)
  })
})
