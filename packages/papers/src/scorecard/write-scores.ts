/**
 * A quarter of the convergence score as a workbook: areas, villages, villages × services, who did not hand in. Nobody is named. Every score stands beside its
 * numerator and denominator; sums are values, each with a check that says whether the rows of this file make it up.
 */
import type { BoardAnswer, ScoredVillage } from '@konvergen/contract/scorecard.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import { addTallies, NO_TALLY, percentOf, type Tally } from '@konvergen/core/scorecard/count-verdicts.ts'
import { GROUPS, REPORT_WORDS, SERVICE_KEYS, SERVICE_NAMES } from '@konvergen/core/scorecard/score-words.ts'
import { type Sheet, type SheetColumn, writeWorkbook } from '../xlsx/write-workbook.ts'

type Cell = string | number | null

const WORDS = {
  areas: ['Wilayah', 'Areas'],
  villages: ['Per desa', 'By village'],
  services: ['Desa x layanan', 'Villages x services'],
  byService: ['Per layanan', 'By service'],
  missing: ['Belum mengirim', 'Not handed in'],
  about: ['Keterangan', 'About'],
  code: ['Kode', 'Code'],
  area: ['Wilayah', 'Area'],
  village: ['Desa', 'Village'],
  kecamatan: ['Kecamatan', 'Kecamatan'],
  state: ['Keadaan', 'State'],
  group: ['Kelompok', 'Group'],
  service: ['Layanan', 'Service'],
  blank: ['Belum dilaporkan', 'Not reported'],
  numerator: ['Pembilang (Y)', 'Numerator (Y)'],
  denominator: ['Penyebut (Y+T)', 'Denominator (Y+T)'],
  score: ['Skor (%)', 'Score (%)'],
  coverage: ['Cakupan laporan (%)', 'Reported (%)'],
  sent: ['Desa mengirim', 'Villages handed in'],
  all: ['Jumlah desa', 'Villages'],
  check: ['Periksa', 'Check'],
  agrees: ['cocok', 'agrees'],
  differs: ['TIDAK COCOK', 'DOES NOT AGREE'],
  part: ['sebagian desa di luar wilayah Anda', 'some villages are outside your area'],
  last: ['Terakhir mengisi', 'Last entry'],
  silent: ['Lama tidak mengisi', 'Gone silent'],
  yes: ['ya', 'yes'],
  no: ['tidak', 'no'],
  subject: ['Hal', 'Subject'],
  content: ['Isi', 'Content'],
  quarter: ['Triwulan', 'Quarter'],
  locked: ['Dikunci', 'Locked'],
  method: ['Cara baca', 'How to read'],
} as const satisfies Record<string, readonly [id: string, en: string]>

const METHOD = {
  id: 'Skor = Y dibagi (Y + T), dijumlahkan di desa yang mengirim, bukan rata-rata persen. TS tidak seharusnya diterima dan tidak ikut. Yang belum dilaporkan dihitung terpisah dan tidak ikut. Cakupan laporan = (Y + T + TS) dibagi semua sel; untuk wilayah = desa mengirim dibagi jumlah desa.',
  en: 'Score = Y over (Y + T), summed over the villages that handed in, never a mean of percentages. TS is not to be expected and left out. What was not reported is counted apart and left out. Reported = (Y + T + TS) over all cells; of an area = villages handed in over villages.',
}

interface Voice {
  readonly language: Language
  readonly word: (name: keyof typeof WORDS) => string
}

const words = (head: string, width: number): SheetColumn => ({ head, format: 'teks', width })
const whole = (head: string): SheetColumn => ({ head, format: 'bulat', width: 12 })
const percent = (head: string): SheetColumn => ({ head, format: 'persen', width: 12 })

const share = (part: number, all: number): number | null => (all === 0 ? null : (100 * part) / all)

/** Y, T, TS, not reported, numerator, denominator, score; nothing where there is nothing. */
function tallyCells(tally: Tally | null): readonly Cell[] {
  if (tally === null) return Array.from({ length: 7 }, () => null)
  const { Y, T, TS, blank } = tally
  return [Y, T, TS, blank, Y, Y + T, percentOf(tally)]
}

function tallyColumns({ word }: Voice): SheetColumn[] {
  return [...['Y', 'T', 'TS', word('blank'), word('numerator'), word('denominator')].map(whole), percent(word('score'))]
}

const same = (one: Tally, other: Tally): boolean =>
  one.Y === other.Y && one.T === other.T && one.TS === other.TS && one.blank === other.blank

function reported({ Y, T, TS, blank }: Tally): number | null {
  return share(Y + T + TS, Y + T + TS + blank)
}

const sentOf = (villages: readonly ScoredVillage[]) => villages.flatMap(({ hitungan }) => (hitungan === null ? [] : [hitungan]))

function areaSheet({ kabupaten, kecamatan, desa }: BoardAnswer, voice: Voice): Sheet {
  const { word } = voice
  const rows = [kabupaten, ...kecamatan].map((area) => {
    const own = area === kabupaten ? desa : desa.filter((village) => village.kecamatan === area.kode)
    const sum = addTallies(sentOf(own).map(({ jumlah }) => jumlah))
    const check = own.length < area.desa ? word('part') : same(sum, area.jumlah ?? NO_TALLY) ? word('agrees') : word('differs')
    return [area.kode, area.nama, ...tallyCells(area.jumlah), area.melapor, area.desa, share(area.melapor, area.desa), check]
  })
  const columns = [
    words(word('code'), 15),
    words(word('area'), 24),
    ...tallyColumns(voice),
    whole(word('sent')),
    whole(word('all')),
    percent(word('coverage')),
    words(word('check'), 32),
  ]
  return { name: word('areas'), columns, rows, frozenColumns: 2 }
}

function villageSheet({ desa, kecamatan }: BoardAnswer, voice: Voice): Sheet {
  const { word, language } = voice
  const parents = new Map(kecamatan.map(({ kode, nama }) => [kode, nama]))
  const rows = desa.map(({ kode, nama, kecamatan: parent, keadaan, hitungan }) => {
    const head = [kode, nama, parents.get(parent) ?? parent, REPORT_WORDS[keadaan][language]]
    if (hitungan === null) return [...head, ...tallyCells(null), null, null]
    const isSame = same(addTallies(Object.values(hitungan.layanan)), hitungan.jumlah)
    return [...head, ...tallyCells(hitungan.jumlah), reported(hitungan.jumlah), word(isSame ? 'agrees' : 'differs')]
  })
  const columns = [
    words(word('code'), 15),
    words(word('village'), 24),
    words(word('kecamatan'), 20),
    words(word('state'), 22),
    ...tallyColumns(voice),
    percent(word('coverage')),
    words(word('check'), 14),
  ]
  return { name: word('villages'), columns, rows, frozenColumns: 2 }
}

function nameOfService(key: (typeof SERVICE_KEYS)[number], { language }: Voice): readonly [group: string, service: string] {
  const group = key.startsWith('bumil:') ? 'bumil' : 'anak'
  return [GROUPS[group][language], SERVICE_NAMES[key][language]]
}

function villageServiceSheet({ desa }: BoardAnswer, voice: Voice): Sheet {
  const { word } = voice
  const rows = desa.flatMap(({ kode, nama, hitungan }) =>
    hitungan === null
      ? []
      : SERVICE_KEYS.map((key) => [kode, nama, ...nameOfService(key, voice), ...tallyCells(hitungan.layanan[key] ?? NO_TALLY)]),
  )
  const columns = [
    words(word('code'), 15),
    words(word('village'), 24),
    words(word('group'), 18),
    words(word('service'), 24),
    ...tallyColumns(voice),
  ]
  return { name: word('services'), columns, rows, frozenColumns: 4 }
}

function serviceSheet({ desa, layanan, kabupaten }: BoardAnswer, voice: Voice): Sheet {
  const { word } = voice
  const isWhole = desa.length === kabupaten.desa
  const rows = SERVICE_KEYS.map((key) => {
    const tally = kabupaten.jumlah === null ? null : (layanan[key] ?? NO_TALLY)
    const sum = addTallies(sentOf(desa).map((counts) => counts.layanan[key] ?? NO_TALLY))
    const check = !isWhole ? word('part') : same(sum, tally ?? NO_TALLY) ? word('agrees') : word('differs')
    return [...nameOfService(key, voice), ...tallyCells(tally), check]
  })
  const columns = [words(word('group'), 18), words(word('service'), 24), ...tallyColumns(voice), words(word('check'), 32)]
  return { name: word('byService'), columns, rows, frozenColumns: 2 }
}

function missingSheet({ desa, kecamatan }: BoardAnswer, { word, language }: Voice): Sheet {
  const parents = new Map(kecamatan.map(({ kode, nama }) => [kode, nama]))
  const rows = desa
    .filter(({ hitungan }) => hitungan === null)
    .map(({ kode, nama, kecamatan: parent, keadaan, terakhirIsi, diam }) => [
      kode,
      nama,
      parents.get(parent) ?? parent,
      REPORT_WORDS[keadaan][language],
      terakhirIsi?.slice(0, 'YYYY-MM-DD'.length) ?? null,
      word(diam ? 'yes' : 'no'),
    ])
  const columns = [
    words(word('code'), 15),
    words(word('village'), 24),
    words(word('kecamatan'), 20),
    words(word('state'), 22),
    words(word('last'), 16),
    words(word('silent'), 18),
  ]
  return { name: word('missing'), columns, rows, frozenColumns: 2 }
}

function aboutSheet({ periode, kabupaten, terkunci }: BoardAnswer, { word, language }: Voice): Sheet {
  const rows = [
    [word('quarter'), sayPeriod(periode, language)],
    [word('area'), `${kabupaten.kode} ${kabupaten.nama}`],
    [word('locked'), word(terkunci ? 'yes' : 'no')],
    [word('method'), METHOD[language]],
  ]
  return { name: word('about'), columns: [words(word('subject'), 22), words(word('content'), 90)], rows }
}

export function writeScores(board: BoardAnswer, language: Language): Promise<Uint8Array> {
  const voice: Voice = { language, word: (name) => WORDS[name][language === 'id' ? 0 : 1] }
  const sheets = [areaSheet, villageSheet, villageServiceSheet, serviceSheet, missingSheet, aboutSheet]
  return writeWorkbook(sheets.map((sheet) => sheet(board, voice)))
}
