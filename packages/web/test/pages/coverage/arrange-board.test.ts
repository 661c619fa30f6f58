/** The board in order: who lacks most, which villages are silent, what is furthest from its target, and the message that asks for the rest. */
import type { BoardAnswer } from '@konvergen/contract/coverage.ts'
import { describe, expect, it, vi } from 'vitest'
import {
  arrangeIndicators,
  type BoardOffice,
  codesTakingOver,
  countReached,
  countSilent,
  furthest,
  mostPeople,
  orderedOffices,
  silentVillages,
  widestGap,
} from '../../../src/pages/coverage/arrange-board.ts'
import { sayBoard, sayReminder } from '../../../src/pages/coverage/say-board.ts'
import type { BoardIndicator } from '../../../src/parts/coverage/say-coverage.ts'
import { sayIn } from '../../../src/text/say.ts'
import { speakIn } from '../../../src/text/text.ts'

// The language is a preference of the device, and outside a browser there is no device to ask.
vi.mock('../../../src/app/preferences.ts', () => ({}))

const [A, B, C] = ['76.01.01.2001', '76.01.01.2002', '76.01.02.2001'] as const
const speech = { t: speakIn('id'), say: sayIn('id') }

function office(id: string | null, diminta: number, terisi: number, more: Partial<BoardOffice> = {}): BoardOffice {
  return {
    id,
    nama: id,
    diminta,
    terisi,
    wilayahKosong: [],
    wilayahSebagian: [],
    keadaan: terisi === 0 ? 'kosong' : 'diisi',
    catatan: null,
    pada: null,
    diingatkan: null,
    boleh: { isi: false, setujui: false },
    ...more,
  }
}

function indicator(kode: string, value: number | null, targets: number[], more: Partial<BoardIndicator> = {}): BoardIndicator {
  return {
    kode,
    nama: { id: `Indikator ${kode}`, en: `Indicator ${kode}` },
    kelompok: kode < 'E03' ? 'balita' : 'remaja',
    satuan: 'persen',
    arah: 'naik',
    tingkat: 'desa',
    pengampu: 'dinkes',
    samaDengan: null,
    sasaran: 'D01',
    periodeSasaran: '2026',
    jumlah: {
      state: value === null ? 'belum-lapor' : 'ada',
      numerator: value,
      denominator: value === null ? null : 100,
      value,
      fromElsewhere: false,
      completeness: { reported: value === null ? 0 : 2, expected: 3 },
      impossible: 0,
    },
    selisih:
      value === null
        ? []
        : targets.map((target) => ({
            target: { year: 2024, value: target, source: `sumber ${target}`, certainty: 'ingatan' },
            short: target - value,
            people: Math.max(0, target - value),
          })),
    tersisa: value === null ? null : 100 - value,
    ...more,
  }
}

function board(more: Partial<BoardAnswer>): BoardAnswer {
  const wilayah = { '76.01': 'Kab', '76.01.01': 'Kec', [A]: 'Alu', [B]: 'Bala', [C]: 'Camba' }
  return {
    periode: '2026-T1',
    keadaan: 'terbuka',
    tenggat: '2026-04-15',
    indikator: [],
    lembaga: [],
    pengingat: { hariSebelum: null, jarakHari: 3 },
    beda: 0,
    wilayah,
    ...more,
  }
}

describe('offices', () => {
  it('come with those that lack most first, those that handed in last', () => {
    const offices = [
      office('selesai', 10, 10, { keadaan: 'disetujui' }),
      office('separuh', 10, 5),
      office('kosong', 4, 0),
      office('besar', 90, 45),
    ]
    expect(orderedOffices(offices).map(({ id }) => id)).toEqual(['kosong', 'besar', 'separuh', 'selesai'])
  })

  it('name silent villages only, sorted, and an unnamed code as it stands', () => {
    expect(silentVillages({ wilayahKosong: ['76.01', '76.01.01', C, A, '76.01.09.2009'] }, { [A]: 'Alu', [C]: 'Camba' })).toEqual([
      '76.01.09.2009',
      'Alu',
      'Camba',
    ])
  })
})

describe('silent villages', () => {
  const owns = indicator('E01', null, [], { pengampu: 'penuh' })
  it('are those of which no office has anything', () => {
    const lembaga = [office('satu', 3, 1, { wilayahKosong: [B, C] }), office('dua', 6, 1, { wilayahKosong: [A, C], wilayahSebagian: [B] })]
    expect(countSilent(board({ lembaga }))).toEqual({ silent: 1, all: 3 })
  })

  it('are none as soon as one office has something of each', () => {
    const lembaga = [office('satu', 3, 0, { wilayahKosong: [A, B, C] }), office('penuh', 1, 1)]
    expect(countSilent(board({ lembaga, indikator: [owns] }))).toEqual({ silent: 0, all: 3 })
  })

  it('are not counted against an office that is asked of the district alone, nor where no village is asked', () => {
    const district = office('kominfo', 1, 1)
    expect(countSilent(board({ lembaga: [office('satu', 3, 0, { wilayahKosong: [A, B, C] }), district] }))).toEqual({ silent: 3, all: 3 })
    expect(countSilent(board({ lembaga: [district] }))).toEqual({ silent: 0, all: 0 })
  })
})

describe('indicators', () => {
  const wide = indicator('E01', 40, [90, 58])
  const near = indicator('E02', 80, [82])
  const met = indicator('E03', 95, [90])
  const none = indicator('E04', null, [90])
  const count = indicator('S01', 2, [400], {
    satuan: 'jumlah',
    selisih: [{ target: { year: 2024, value: 400, source: 'x', certainty: 'ingatan' }, short: 398, people: null }],
  })
  const taken = indicator('P03', 10, [90], { samaDengan: 'E01' })
  const all = [near, count, none, wide, taken, met]

  it('have the furthest of two targets as their gap', () => {
    expect(widestGap(wide)?.short).toBe(50)
    expect(mostPeople(wide)).toBe(50)
    expect(widestGap(none)).toBeNull()
    expect(mostPeople(count)).toBeNull()
  })

  it('are furthest by points, without counts and without those that repeat another', () => {
    expect(furthest(all).map(({ kode }) => kode)).toEqual(['E01', 'E02'])
    expect(countReached(all)).toEqual({ reached: 1, compared: 4 })
  })

  it('stand by group, or across groups with what cannot be compared last', () => {
    expect(arrangeIndicators([wide, near, met], 'kelompok').map(({ group, indicators }) => [group, indicators.length])).toEqual([
      ['balita', 2],
      ['remaja', 1],
    ])
    expect(codesTakingOver(all)).toEqual(new Map([['E01', ['P03']]]))
    const order = (by: 'selisih' | 'orang') => arrangeIndicators(all, by)[0]?.indicators.map(({ kode }) => kode)
    expect(order('selisih')).toEqual(['E01', 'E02', 'E03', 'S01', 'E04'])
    expect(order('orang')).toEqual(['E01', 'E02', 'E03', 'S01', 'E04'])
  })
})

describe('sentences', () => {
  const lembaga = [office('dinkes', 10, 10, { keadaan: 'diajukan' }), office(null, 4, 1, { nama: null, wilayahKosong: [A, B, C] })]
  const said = board({ lembaga, indikator: [indicator('E01', 40, [90])], beda: 2 })

  it('say who handed in, what is in, how far it is, and what is disputed', () => {
    expect(sayBoard(said, speech)).toEqual([
      '1 dari 2 lembaga sudah mengajukan angkanya.',
      'Terisi 11 dari 14 angka yang diminta.',
      'Setiap desa sudah melapor sesuatu.',
      'Selisih terbesar: Indikator E01, 40,0\u00A0% dari target 90,0\u00A0%, kurang 50,0 poin.',
      'Untuk itu masih perlu 50 orang.',
      '2 angka sasaran masih diperselisihkan.',
    ])
  })

  it('ask only those that have not handed in', () => {
    expect(sayReminder(said, 'Kab', 'http://alamat', speech)).toBe(
      [
        'Laporan cakupan layanan Triwulan 1 2026, Kab',
        'Tenggat: 15 April 2026.',
        '',
        'Yang belum selesai:',
        '- Sekretariat TPPS (angka tanpa pengampu): 1 dari 4 angka masuk, sedang diisi; 3 desa belum ada angka',
        '',
        'Isian: http://alamat',
      ].join('\n'),
    )
    expect(sayReminder(board({ lembaga: lembaga.slice(0, 1) }), 'Kab', 'x', speech)).toContain('Semua lembaga sudah mengajukan.')
  })
})
