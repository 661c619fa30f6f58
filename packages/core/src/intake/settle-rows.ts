/**
 * The last step of settling a file, the same for every kind: checked rows and their placements become values by village, what stays
 * apart, and everything that has to be said about it.
 */
import type { Issue } from '../kit/issue.ts'
import type { District } from '../wilayah/district.ts'
import type { Placement } from '../wilayah/placement.ts'
import { checkTotalRow, type TotalRow } from './check-total-row.ts'
import { checkZeros } from './check-zeros.ts'
import type { SheetPlace } from './column-place.ts'
import { settleDuplicates } from './duplicate-rows.ts'
import { issue } from './make-issue.ts'
import { foreignFile, placeIssues } from './place-issues.ts'
import type { Settled, SettledRow } from './settled.ts'
import type { Unplaced } from './unplaced.ts'

interface Placed<Count extends string> extends SettledRow<Count> {
  readonly kode: string
  readonly desa: string
}

/** What an unplaced row says of itself beside its name. */
export type Headline = Pick<Unplaced, 'source' | 'diukur' | 'stunting' | 'krs'>

/** What differs between the kinds of file. */
export interface SettlingKind<Count extends string> {
  /** The sheet's own total, to be compared with what is used. */
  readonly total: TotalRow<Count> | null
  readonly keys: readonly Count[]
  readonly labels: Readonly<Record<Count, string>>
  readonly headline: (counts: SettledRow<Count>['counts']) => Headline
}

/** `rows` and `placements` are parallel; `issues` are those of the checks before. */
export function settleRows<Count extends string>(
  rows: readonly SettledRow<Count>[],
  placements: readonly Placement[],
  district: District,
  where: SheetPlace,
  issues: readonly Issue[],
  { total, keys, labels, headline }: SettlingKind<Count>,
): Settled<Count> {
  const blocked = foreignFile(placements, district, where.file)
  if (blocked !== null) return { placements, rows, values: new Map(), issues: [blocked], blocked, unplaced: [], unplacedCounts: [] }
  const placed: Placed<Count>[] = []
  const unplaced: Omit<Unplaced, 'inTotal'>[] = []
  const unplacedCounts: SettledRow<Count>['counts'][] = []
  for (const [index, { kode, desa, nama, suggestion }] of placements.entries()) {
    const row = rows[index]
    if (row === undefined) continue
    if (kode !== null && desa !== null) {
      placed.push({ ...row, kode, desa })
    } else {
      unplaced.push({ row: row.row, nama, suggestion, ...headline(row.counts) })
      unplacedCounts.push(row.counts)
    }
  }
  const settled = settleDuplicates(placed, where)
  const withoutRow = district.desa.length - new Set(placed.map((row) => row.kode)).size
  const inTotal = unplaced.length <= withoutRow
  const surplus = inTotal ? [] : [issue('wilayah.baris-berlebih', where, null, { baris: unplaced.length, sisa: withoutRow })]
  const countedApart = inTotal ? unplacedCounts : []
  const used = [...settled.kept.map(({ counts }) => counts), ...countedApart]
  const named = rows.map(({ counts }, index) => ({ nama: placements[index]?.desa ?? placements[index]?.nama ?? '', counts }))
  const ofWhole = [...checkZeros(named, where), ...checkTotalRow(total, used, labels, keys, where)]
  return {
    placements,
    rows,
    values: new Map(settled.kept.map((row) => [row.kode, { row: row.row, counts: row.counts, cells: row.cells }])),
    issues: [...issues, ...placeIssues(placements, district, where.file, where.sheet), ...surplus, ...settled.issues, ...ofWhole],
    blocked: null,
    unplaced: unplaced.map((row) => ({ ...row, inTotal })),
    unplacedCounts: countedApart,
  }
}
