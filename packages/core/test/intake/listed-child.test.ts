import { describe, expect, it } from 'vitest'
import { isUsable, type PackedChild, packChild, unpackChild, withoutNik } from '../../src/intake/listed-child.ts'
import type { Day } from '../../src/kit/day.ts'
import { sampleChild } from './sample-child.ts'

const day = (text: string) => text as Day

describe('a packed row', () => {
  it('comes out as it went in, without the texts of its cells', () => {
    const read = sampleChild({ nik: '7601011001230001' })
    const listed = unpackChild(JSON.parse(JSON.stringify(packChild(read))) as PackedChild)
    expect(listed).not.toHaveProperty('raw')
    expect(listed).not.toHaveProperty('unread')
    const { nikStart, ...kept } = listed
    expect(read).toMatchObject(kept)
    expect(nikStart).toBeNull()
  })

  it('keeps the beginning of a NIK whose end is masked', () => {
    const read = sampleChild({ nik: null, nikState: 'disamarkan', raw: { ...sampleChild({}).raw, nik: '7601011001****' } })
    expect(unpackChild(packChild(read)).nikStart).toBe('7601011001')
  })

  it('loses a NIK that is nobody’s', () => {
    const packed = packChild(sampleChild({ nik: '7601011001230001' }))
    expect(unpackChild(withoutNik(packed))).toMatchObject({ ...unpackChild(packed), nik: null })
  })
})

describe('isUsable', () => {
  const usable = (change: Parameters<typeof sampleChild>[0]) => isUsable(sampleChild(change))

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
