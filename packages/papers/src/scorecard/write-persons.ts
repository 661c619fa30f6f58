/**
 * The form of a village's quarter with names as a workbook: of each person every verdict. A column says on every row who took it, when and for what.
 */
import type { VillagePerson } from '@konvergen/contract/scorecard.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { GROUPS, SERVICE_KEYS, SERVICE_NAMES } from '@konvergen/core/scorecard/score-words.ts'
import { type NamedChildren, sayMark } from '../privacy/named-children.ts'
import { type Sheet, type SheetColumn, writeWorkbook } from '../xlsx/write-workbook.ts'

export interface PersonsPaper {
  readonly periode: string
  readonly desa: { readonly kode: string; readonly nama: string }
  readonly mark: NamedChildren['mark']
  readonly people: readonly VillagePerson[]
}

const HEADS = [
  ['Nama', 'Name', 26],
  ['Kepala keluarga atau ibu', 'Head of the family, or mother', 26],
  ['Alamat', 'Address', 30],
  ['RT', 'RT', 6],
  ['RW', 'RW', 6],
  ['KK (4 angka akhir)', 'Family card (last 4)', 10],
  ['NIK (4 angka akhir)', 'NIK (last 4)', 10],
  ['Bulan mulai atau lahir', 'Month of beginning or birth', 12],
] as const
const BLANK = { id: 'belum dilaporkan', en: 'not reported' }

const words = (head: string, width: number): SheetColumn => ({ head, format: 'teks', width })

function groupSheet({ people, mark }: PersonsPaper, group: 'bumil' | 'anak', language: Language): Sheet {
  const keys = SERVICE_KEYS.filter((key) => key.startsWith(`${group}:`))
  const said = sayMark(mark, language)
  const rows = people
    .filter(({ kelompok }) => kelompok === group)
    .map(({ nama, kepala, alamat, rt, rw, kkAkhir, nikAkhir, mulai, vonis }) => [
      nama,
      kepala,
      alamat,
      rt,
      rw,
      kkAkhir,
      nikAkhir,
      mulai,
      ...keys.map((key) => vonis?.[key.slice(group.length + 1)] ?? BLANK[language]),
      said,
    ])
  const columns = [
    ...HEADS.map(([id, en, width]) => words(language === 'id' ? id : en, width)),
    ...keys.map((key) => words(SERVICE_NAMES[key][language], 14)),
    words(language === 'id' ? 'Tanda pengunduh' : 'Taken by', 40),
  ]
  return { name: GROUPS[group][language], columns, rows, frozenColumns: 1 }
}

export function writeScoredPersons(paper: PersonsPaper, language: Language): Promise<Uint8Array> {
  return writeWorkbook([groupSheet(paper, 'bumil', language), groupSheet(paper, 'anak', language)])
}
