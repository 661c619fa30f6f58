/** The villages of an indicator: sorted with the missing last, summed by kecamatan, and as a file in which zero is not nothing. */

import { SHIPPED } from '@konvergen/core/indicators/catalogue.ts'
import { coverageOf } from '@konvergen/core/indicators/coverage.ts'
import { peopleLeft } from '@konvergen/core/indicators/gap.ts'
import { describe, expect, it, vi } from 'vitest'
import { byKecamatan, type FigureArea, figureCsv, shownAreas, sortAreas } from '../../../src/pages/coverage/arrange-figure.ts'
import { sayOwn, sayTotal } from '../../../src/parts/coverage/say-coverage.ts'
import { sayIn } from '../../../src/text/say.ts'
import { speakIn } from '../../../src/text/text.ts'

// The language is a preference of the device, and outside a browser there is no device to ask.
vi.mock('../../../src/app/preferences.ts', () => ({}))

const definisi = SHIPPED.find(({ code }) => code === 'E01') as (typeof SHIPPED)[number]
const speech = { t: speakIn('id'), say: sayIn('id') }

function area(nama: string, kecamatan: string, pair: readonly [number | null, number | null] | null): FigureArea {
  const of = (value: number | null) => ({ value, fromElsewhere: false })
  const own =
    pair === null
      ? coverageOf(definisi, { numerator: null, denominator: null })
      : coverageOf(definisi, { numerator: of(pair[0]), denominator: of(pair[1]) })
  return { kode: `76.01.01.${nama}`, nama, kecamatan, ...own, orang: own.value === null ? null : 3, tersisa: peopleLeft(definisi, own) }
}

const AREAS = [
  area('Camba', 'Timur', [0, 40]),
  area('Alu', 'Barat', [30, 60]),
  area('Bala', 'Timur', null),
  area('Dara', 'Barat', [0, 0]),
  area('Ela', 'Timur', [50, 20]),
  area('Fana', 'Timur', [null, 20]),
]
const names = (areas: readonly FigureArea[]) => areas.map(({ nama }) => nama)

describe('villages', () => {
  it('are sorted by a number with those without it last, either way', () => {
    expect(names(sortAreas(AREAS, { column: 'capaian', isDescending: true }))).toEqual(['Alu', 'Camba', 'Bala', 'Dara', 'Ela', 'Fana'])
    expect(names(sortAreas(AREAS, { column: 'capaian', isDescending: false }))).toEqual(['Camba', 'Alu', 'Bala', 'Dara', 'Ela', 'Fana'])
    expect(names(sortAreas(AREAS, { column: 'kecamatan', isDescending: false }))).toEqual(['Alu', 'Dara', 'Bala', 'Camba', 'Ela', 'Fana'])
    expect(names(sortAreas(AREAS, { column: 'nama', isDescending: true }))[0]).toBe('Fana')
  })

  it('are narrowed by kecamatan and by state', () => {
    expect(names(shownAreas(AREAS, { kecamatan: 'Barat', which: 'semua' }))).toEqual(['Alu', 'Dara'])
    expect(names(shownAreas(AREAS, { kecamatan: '', which: 'belum-lapor' }))).toEqual(['Bala'])
    expect(names(shownAreas(AREAS, { kecamatan: '', which: 'tidak-sah' }))).toEqual(['Ela'])
  })

  it('say each way of having no number by its own word, and zero as zero', () => {
    expect(AREAS.map((one) => sayOwn('persen', one, speech))).toEqual([
      '0,0\u00A0%',
      '50,0\u00A0%',
      'belum lapor',
      'tidak ada sasaran',
      'tidak sah',
      'tidak berlaku',
    ])
  })
})

describe('kecamatan', () => {
  it('are sums of their villages, never means of percentages', () => {
    const [barat, timur] = byKecamatan({ definisi: definisi as never, wilayah: [...AREAS, area('Gana', 'Barat', [60, 60])] })
    expect([barat?.total.numerator, barat?.total.denominator, barat?.total.completeness]).toEqual([90, 120, { reported: 3, expected: 3 }])
    expect(barat === undefined ? '' : sayTotal('persen', barat.total, speech)).toBe('75,0\u00A0%')
    expect([timur?.total.numerator, timur?.total.denominator, timur?.total.impossible]).toEqual([0, 40, 1])
  })
})

describe('the file', () => {
  it('keeps zero, nothing, and nobody apart', () => {
    const [, ...rows] = figureCsv(AREAS, speech.t).trim().split('\r\n')
    expect(rows).toEqual([
      '76.01.01.Camba;Timur;Camba;ada angka;0;40;0;3;40',
      '76.01.01.Alu;Barat;Alu;ada angka;30;60;50;3;30',
      '76.01.01.Bala;Timur;Bala;belum lapor;;;;;',
      '76.01.01.Dara;Barat;Dara;tidak ada sasaran;0;0;;;0',
      '76.01.01.Ela;Timur;Ela;tidak sah;50;20;;;0',
      '76.01.01.Fana;Timur;Fana;tidak berlaku;;;;;',
    ])
  })
})
