/**
 * What is deliberately wrong or odd in the demo district's recaps, so that a newcomer sees the checks at work, and tests can assert that
 * precisely these are found. Each is something that real files of the kind have been seen to hold. `issues` are the codes that follow
 * from it in one file, in the catalogue of `intake/issue-texts`; none when the reader copes silently.
 */
import type { IssueCode } from '../intake/issue-texts/catalogue.ts'
import type { District } from '../wilayah/district.ts'
import type { DemoMonth, DemoRecapCounts } from './demo-recap.ts'

interface Planted {
  readonly kode: string
  /** Files that hold it. */
  readonly months: readonly DemoMonth[]
  readonly issues: readonly IssueCode[]
}

export type Oddity = Planted &
  (
    | { readonly kind: 'ejaan-lain' | 'ditulis-serangkai' | 'nama-lama'; readonly written: string }
    /** Another village of the district bears the same name; nothing is changed in the file. */
    | { readonly kind: 'nama-sama' }
    | { readonly kind: 'belum-lapor' }
    /** The printed total is larger than its parts by `by`. */
    | { readonly kind: 'stunting-melebihi-bagian'; readonly by: number }
    /** More children measured than there are, by `by`. */
    | { readonly kind: 'diukur-melebihi-sasaran'; readonly by: number }
  )

const BOTH: readonly DemoMonth[] = ['2025-08', '2026-02']
const LATEST: readonly DemoMonth[] = ['2026-02']

export const DEMO_ODDITIES: readonly Oddity[] = [
  // Rimba Kencana in another spelling: close enough to be read, and shown.
  { kind: 'ejaan-lain', kode: '99.01.03.2001', written: 'RIMBO KENCANA', months: BOTH, issues: ['wilayah.nama-mirip'] },
  // Sido Rahayu without its space: the same name.
  { kind: 'ditulis-serangkai', kode: '99.01.05.2005', written: 'SIDORAHAYU', months: BOTH, issues: [] },
  // Tirta Buana by its number from the years of transmigration: only a person can know.
  {
    kind: 'nama-lama',
    kode: '99.01.07.2008',
    written: 'SP 4',
    months: BOTH,
    issues: ['wilayah.saran-sisa', 'wilayah.desa-tanpa-baris'],
  },
  // Suka Damai of Lembah Embun and Suka Damai of Rawa Teratai.
  { kind: 'nama-sama', kode: '99.01.04.2006', months: BOTH, issues: ['wilayah.nama-urutan'] },
  { kind: 'nama-sama', kode: '99.01.07.2005', months: BOTH, issues: ['wilayah.nama-urutan'] },
  // Jembatan Gantung has not sent its February.
  { kind: 'belum-lapor', kode: '99.01.08.2007', months: LATEST, issues: ['wilayah.desa-tanpa-baris'] },
  // Pasir Mutiara: typed by hand over the sum; its percentage and the column's total follow.
  {
    kind: 'stunting-melebihi-bagian',
    kode: '99.01.02.2002',
    by: 3,
    months: LATEST,
    issues: ['rekap.jumlah-beda', 'rekap.persen-beda', 'tabel.total-beda'],
  },
  // Kincir Angin: children measured who are registered next door.
  { kind: 'diukur-melebihi-sasaran', kode: '99.01.09.2004', by: 4, months: LATEST, issues: ['tabel.melebihi'] },
]

/** A village's row as the office writes it: its name in capitals, its counts. */
export interface WrittenRow {
  readonly nama: string
  readonly counts: DemoRecapCounts
}

function written(row: WrittenRow, oddity: Oddity): WrittenRow | null {
  const { counts } = row
  switch (oddity.kind) {
    case 'ejaan-lain':
    case 'ditulis-serangkai':
    case 'nama-lama':
      return { ...row, nama: oddity.written }
    case 'nama-sama':
      return row
    case 'belum-lapor':
      return null
    case 'stunting-melebihi-bagian':
      return { ...row, counts: { ...counts, stunting: counts.stunting + oddity.by } }
    default:
      return { ...row, counts: measuredBeyondTarget(counts, oddity.by) }
  }
}

/** All children weighed, and `by` more measured: the extra ones of normal height. */
function measuredBeyondTarget(counts: DemoRecapCounts, by: number): DemoRecapCounts {
  const diukur = counts.sasaran + by
  return {
    ...counts,
    tbNormal: counts.tbNormal + diukur - counts.diukur,
    diukur,
    bbNormal: counts.bbNormal + counts.sasaran - counts.ditimbang,
    ditimbang: counts.sasaran,
  }
}

/** The month's rows in the order of `district.desa`; `counts` are parallel to it. */
export function writtenRows(
  district: District,
  counts: readonly DemoRecapCounts[],
  oddities: readonly Oddity[],
  month: DemoMonth,
): WrittenRow[] {
  return district.desa.flatMap((desa, index) => {
    const own = counts[index]
    if (own === undefined) return []
    const plain: WrittenRow = { nama: desa.nama.toUpperCase(), counts: own }
    const planted = oddities.filter((oddity) => oddity.kode === desa.kode && oddity.months.includes(month))
    const row = planted.reduce<WrittenRow | null>((before, oddity) => (before === null ? null : written(before, oddity)), plain)
    return row === null ? [] : [row]
  })
}
