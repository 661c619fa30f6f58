/**
 * The gap matrix as a workbook: the district by indicator with every target, kecamatan and villages cell by cell, sums of people, and how to read it. Figures are
 * those of the page; what has no figure says why in a word, and no percentage stands without its numerator and denominator.
 */
import type { CellState, GapIndicator, GapsAnswer } from '@konvergen/contract/gaps.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import { type PeopleGap, shareShort } from '@konvergen/core/situation/people-gap.ts'
import { type Sheet, type SheetColumn, writeWorkbook } from '../xlsx/write-workbook.ts'

type Cell = string | number | null

const WORDS = {
  indicators: ['Indikator', 'Indicators'],
  kecamatan: ['Kecamatan', 'Kecamatan'],
  villages: ['Desa', 'Villages'],
  sums: ['Orang', 'People'],
  about: ['Keterangan', 'About'],
  code: ['Kode', 'Code'],
  indicator: ['Indikator', 'Indicator'],
  side: ['Jenis', 'Kind'],
  layanan: ['layanan', 'service'],
  pasokan: ['pasokan', 'supply'],
  office: ['Lembaga', 'Office'],
  secretariat: ['Sekretariat TPPS', 'TPPS secretariat'],
  period: ['Periode', 'Period'],
  area: ['Kode wilayah', 'Area code'],
  name: ['Wilayah', 'Area'],
  state: ['Keadaan', 'State'],
  numerator: ['Pembilang', 'Numerator'],
  denominator: ['Penyebut', 'Denominator'],
  value: ['Capaian', 'Achievement'],
  target: ['Target', 'Target'],
  source: ['Sumber target', 'Source of target'],
  short: ['Selisih', 'Gap'],
  people: ['Orang belum terjangkau untuk target', 'People short of the target'],
  left: ['Orang belum terjangkau', 'People not reached'],
  before: ['Periode sebelumnya', 'Period before'],
  reported: ['Melapor', 'Reported'],
  expected: ['Diminta', 'Asked'],
  toServe: ['Orang sasaran', 'People to be served'],
  services: ['Layanan dihitung', 'Services counted'],
  share: ['Belum terjangkau (%)', 'Short (%)'],
  district: ['Kabupaten/kota', 'District'],
  subject: ['Hal', 'Subject'],
  content: ['Isi', 'Content'],
  method: ['Cara baca', 'How to read'],
} as const satisfies Record<string, readonly [id: string, en: string]>

const METHOD = {
  id: 'Selisih di atas nol: masih kurang dari target (bila makin rendah makin baik: melebihi). Layanan digabung sebagai orang: jumlah orang yang belum terjangkau dibagi jumlah orang sasaran, bukan rata-rata persen; seseorang dihitung sekali untuk tiap layanan. Sel kosong berarti tidak diketahui, bukan nol.',
  en: 'A gap above zero: short of the target (where lower is better: over it). Services are put together as people: people short over people to be served, never a mean of percentages; somebody counts once for each service. An empty cell is not known, which is not zero.',
}

const STATES: Readonly<Record<CellState, readonly [id: string, en: string]>> = {
  ada: ['ada', 'known'],
  'belum-lapor': ['belum lapor', 'not reported'],
  'tidak-ada-sasaran': ['tidak ada sasaran', 'nobody to serve'],
  'tidak-sah': ['tidak sah', 'not possible'],
  'tidak-berlaku': ['tidak berlaku', 'not applicable'],
  'tidak-ditanyakan': ['tidak ditanyakan', 'not asked'],
}

interface Voice {
  readonly language: Language
  readonly word: (name: keyof typeof WORDS) => string
  readonly state: (state: CellState) => string
}

const words = (head: string, width: number): SheetColumn => ({ head, format: 'teks', width })
const whole = (head: string): SheetColumn => ({ head, format: 'bulat', width: 14 })
const decimal = (head: string): SheetColumn => ({ head, format: 'perseratus', width: 14 })

function officeOf({ pengampu }: GapIndicator, { lembaga }: GapsAnswer, { word }: Voice): string {
  return lembaga.find(({ id }) => id === pengampu)?.nama ?? word('secretariat')
}

/** A row for each target; an indicator without a target, or without a value to compare, has one. */
function indicatorSheet(gaps: GapsAnswer, voice: Voice): Sheet {
  const { word, state, language } = voice
  const rows = gaps.indikator.flatMap((one): Cell[][] => {
    const { kode, nama, sisi, periode, jumlah, selisih, target, tersisa, riwayat } = one
    const head = [kode, nama[language], word(sisi), officeOf(one, gaps, voice), periode, state(jumlah.state)]
    const figures = [jumlah.numerator, jumlah.denominator, jumlah.value, riwayat.at(-1)?.nilai ?? null]
    const reported = [jumlah.completeness.reported, jumlah.completeness.expected, tersisa]
    const aims = target.length === 0 ? [null] : target
    return aims.map((aim) => {
      const gap = selisih.find((each) => aim !== null && each.target.source === aim.source && each.target.value === aim.value)
      const compared = [
        aim?.value ?? null,
        aim === null ? null : `${aim.source} (${aim.year}, ${aim.certainty})`,
        gap?.short ?? null,
        gap?.people ?? null,
      ]
      return [...head, ...figures, ...reported, ...compared]
    })
  })
  const columns = [
    words(word('code'), 8),
    words(word('indicator'), 60),
    words(word('side'), 10),
    words(word('office'), 22),
    words(word('period'), 10),
    words(word('state'), 18),
    whole(word('numerator')),
    whole(word('denominator')),
    decimal(word('value')),
    decimal(word('before')),
    whole(word('reported')),
    whole(word('expected')),
    whole(word('left')),
    decimal(word('target')),
    words(word('source'), 40),
    decimal(word('short')),
    whole(word('people')),
  ]
  return { name: word('indicators'), columns, rows, frozenColumns: 2 }
}

/** Each area with each indicator that is reported of such areas, in the order of the page. */
function cellSheet(gaps: GapsAnswer, name: 'kecamatan' | 'villages', voice: Voice): Sheet {
  const { word, state, language } = voice
  const rows = gaps.wilayah.flatMap(({ kode: area, nama: areaName }, at) =>
    gaps.indikator.flatMap(({ kode, nama, periode, sel }): Cell[][] => {
      const own = sel.keadaan[at] ?? 'tidak-ditanyakan'
      if (own === 'tidak-ditanyakan') return []
      const numbers = [sel.pembilang, sel.penyebut, sel.nilai, sel.lalu, sel.orang, sel.melapor, sel.diminta]
      return [[area, areaName, kode, nama[language], periode, state(own), ...numbers.map((column) => column[at] ?? null)]]
    }),
  )
  const columns = [
    words(word('area'), 15),
    words(word('name'), 24),
    words(word('code'), 8),
    words(word('indicator'), 50),
    words(word('period'), 10),
    words(word('state'), 18),
    whole(word('numerator')),
    whole(word('denominator')),
    decimal(word('value')),
    decimal(word('before')),
    whole(word('people')),
    whole(word('reported')),
    whole(word('expected')),
  ]
  return { name: word(name), columns, rows, frozenColumns: 4 }
}

function peopleCells(gap: PeopleGap): Cell[] {
  const share = shareShort(gap)
  const isKnown = gap.services > 0
  return [isKnown ? gap.short : null, isKnown ? gap.toServe : null, gap.services, share === null ? null : 100 * share]
}

function sumSheet({ desa, kec }: GapsByArea, { word }: Voice): Sheet {
  const rows = [
    [word('district'), null, ...peopleCells(kec.bersama)],
    ...kec.lembaga.map(({ nama, orang }) => [word('office'), nama ?? word('secretariat'), ...peopleCells(orang)]),
    ...[...kec.wilayah, ...desa.wilayah].map(({ kode, nama, orang }) => [kode, nama, ...peopleCells(orang)]),
  ]
  const columns = [
    words(word('area'), 16),
    words(word('name'), 26),
    whole(word('people')),
    whole(word('toServe')),
    whole(word('services')),
    decimal(word('share')),
  ]
  return { name: word('sums'), columns, rows, frozenColumns: 2 }
}

function aboutSheet({ periode }: GapsAnswer, { word, language }: Voice): Sheet {
  const rows = [
    [word('period'), sayPeriod(periode, language)],
    [word('method'), METHOD[language]],
  ]
  return { name: word('about'), columns: [words(word('subject'), 22), words(word('content'), 100)], rows }
}

export interface GapsByArea {
  readonly desa: GapsAnswer
  readonly kec: GapsAnswer
}

export function writeGaps(gaps: GapsByArea, language: Language): Promise<Uint8Array> {
  const place = language === 'id' ? 0 : 1
  const voice: Voice = { language, word: (name) => WORDS[name][place], state: (state) => STATES[state][place] }
  return writeWorkbook([
    indicatorSheet(gaps.kec, voice),
    cellSheet(gaps.kec, 'kecamatan', voice),
    cellSheet(gaps.desa, 'villages', voice),
    sumSheet(gaps, voice),
    aboutSheet(gaps.kec, voice),
  ])
}
