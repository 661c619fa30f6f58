/**
 * One row of a sheet that came back, as it would be kept: what is wrong with it or has to be explained, of an activity or of a line of an APBDes alike.
 */
import type { ReportRow } from '@konvergen/contract/realisation-files.ts'
import { canonicalJson, type Json } from '@konvergen/core/kit/canonical-json.ts'
import { type ReportCellRemark, type ReportCells, readReportRow } from '@konvergen/core/realisation/read-report-row.ts'
import { inOrder, NOTHING_TOLD, type Quarter, type RealisationFacts } from '@konvergen/core/realisation/realisation.ts'
import { isRefusal, type ReportRemarkCode, reportRemark } from '@konvergen/core/realisation/report-remarks.ts'
import type { Demand } from '@konvergen/core/realisation/rules.ts'
import type { QuarterFacts } from '@konvergen/core/realisation/stand-activity.ts'
import { reportOf } from './present.ts'
import type { SheetFile } from './read-sheet-file.ts'
import type { StoredRealisation } from './store.ts'

export interface Judged {
  readonly id: string
  readonly title: string
  readonly volume: number | null
  /** What counts of each quarter. */
  readonly rows: readonly StoredRealisation[]
  /** What a report of the quarter would have to explain, were these the rows. */
  readonly demandsOf: (rows: readonly QuarterFacts[]) => readonly Demand[]
  /** Its quarter was handed in, and nothing of it can be kept. */
  readonly isClosed?: boolean
}

export interface JudgeGround {
  readonly known: ReadonlyMap<string, Judged>
  readonly quarter: Quarter
  /** Of an id that is not known. */
  readonly strange: ReportRemarkCode
  /** Row in which each stood first. */
  readonly first: Map<string, number>
}

type SheetRow = SheetFile['rows'][number]

const textOf = (facts: RealisationFacts): string => canonicalJson(inOrder(facts) as unknown as Json)

function atId({ cells }: SheetRow, code: ReportRemarkCode, params = {}): ReportCellRemark {
  const { id } = cells
  return { ...reportRemark(code, params), column: 'id', cell: id?.cell ?? null, read: id?.text ?? null }
}

/** Of a row whose subject is known: what was wrong with the row as such. */
function identityRemarks(row: SheetRow, stands: number, { first }: JudgeGround): ReportCellRemark[] {
  const id = row.cells.id?.text ?? ''
  const pertama = first.get(id)
  if (pertama !== undefined) return [atId(row, 'baris-ganda', { pertama })]
  first.set(id, row.row)
  return Number(row.cells.revision?.text ?? 0) === stands ? [] : [atId(row, 'revisi-usang')]
}

/** An empty row of the template says nothing, and nothing becomes of it. */
function saysNothing(cells: ReportCells): boolean {
  return Object.keys(cells).every((column) => column === 'id' || column === 'revision')
}

const presentRemark = (remark: ReportCellRemark) => ({ ...remark, params: { ...remark.params } })

function judge(row: SheetRow, ground: JudgeGround): ReportRow {
  const { known, quarter, strange } = ground
  const one = known.get(row.cells.id?.text ?? '')
  if (one === undefined) {
    const remark = atId(row, row.cells.id === undefined ? 'id-kosong' : strange)
    return { row: row.row, id: null, title: row.title, revision: 0, does: 'ditolak', facts: null, remarks: [presentRemark(remark)] }
  }
  const own = one.rows.find((each) => each.quarter === quarter)
  const stands = own?.revision ?? 0
  const read = readReportRow(row.cells, one.volume !== null)
  const facts = inOrder({ ...read.facts, places: own?.places ?? [], evidence: own?.evidence ?? [] })
  const isSame = textOf(facts) === textOf(own ?? NOTHING_TOLD)
  const others = one.rows.filter((each) => each.quarter !== quarter)
  const closed = one.isClosed === true && !isSame ? [atId(row, 'triwulan-tertutup')] : []
  const unfit = [...identityRemarks(row, stands, ground), ...closed, ...read.remarks]
  const asked = facts.reason === null && unfit.length === 0 ? one.demandsOf([...others, { ...facts, quarter }]) : []
  const remarks = [...unfit, ...asked.map((code) => ({ ...reportRemark(code), column: 'reason' as const, cell: null, read: null }))]
  const taken = isSame ? 'tetap' : stands === 0 ? 'baru' : 'ubah'
  return {
    row: row.row,
    id: one.id,
    title: one.title,
    revision: stands,
    does: remarks.some(isRefusal) ? 'ditolak' : taken,
    facts: reportOf(facts),
    remarks: remarks.map(presentRemark),
  }
}

export function judgeRows(rows: SheetFile['rows'], ground: JudgeGround): ReportRow[] {
  return rows.filter(({ cells }) => !saysNothing(cells) || ground.known.has(cells.id?.text ?? '')).map((row) => judge(row, ground))
}
