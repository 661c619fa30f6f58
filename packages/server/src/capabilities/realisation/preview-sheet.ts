/**
 * A sheet that came back: each row as it would be kept, with what is wrong or has to be explained. Nothing is kept.
 */
import type { ReportPreview, ReportRow } from '@konvergen/contract/realisation-files.ts'
import { canonicalJson, type Json } from '@konvergen/core/kit/canonical-json.ts'
import { mayBeWritten } from '@konvergen/core/realisation/quarter-step.ts'
import { type ReportCellRemark, type ReportCells, readReportRow } from '@konvergen/core/realisation/read-report-row.ts'
import { inOrder, NOTHING_TOLD, type Quarter, type RealisationFacts } from '@konvergen/core/realisation/realisation.ts'
import { isRefusal, reportRemark } from '@konvergen/core/realisation/report-remarks.ts'
import type { RealisationRules } from '@konvergen/core/realisation/rules.ts'
import { standActivity } from '@konvergen/core/realisation/stand-activity.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { gatherOffices } from '../plan/door.ts'
import { tellNothing } from '../trail/door.ts'
import { gatherYear, quarterOf, type Tracked } from './gather-year.ts'
import { requireReport } from './permit-office.ts'
import { reportOf } from './present.ts'
import { otherSheet, type SheetFile } from './read-sheet-file.ts'
import type { StoredRealisation } from './store.ts'

interface Ground {
  readonly known: ReadonlyMap<string, Tracked<StoredRealisation>>
  readonly quarter: Quarter
  readonly rules: RealisationRules
  /** Row in which an activity stood first. */
  readonly first: Map<string, number>
}

type SheetRow = SheetFile['rows'][number]

const textOf = (facts: RealisationFacts): string => canonicalJson(inOrder(facts) as unknown as Json)

function atId({ cells }: SheetRow, code: Parameters<typeof reportRemark>[0], params = {}): ReportCellRemark {
  const { id } = cells
  return { ...reportRemark(code, params), column: 'id', cell: id?.cell ?? null, read: id?.text ?? null }
}

/** Of a row whose activity is known: what was wrong with the row as such. */
function identityRemarks(row: SheetRow, stands: number, { first }: Ground): ReportCellRemark[] {
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

function judge(row: SheetRow, ground: Ground): ReportRow {
  const { known, quarter, rules } = ground
  const one = known.get(row.cells.id?.text ?? '')
  if (one === undefined) {
    const remark = atId(row, row.cells.id === undefined ? 'id-kosong' : 'id-asing')
    return { row: row.row, id: null, title: row.title, revision: 0, does: 'ditolak', facts: null, remarks: [presentRemark(remark)] }
  }
  const own = one.rows.find((each) => each.quarter === quarter)
  const stands = own?.revision ?? 0
  const read = readReportRow(row.cells, one.plan.volume !== null)
  const facts = inOrder({ ...read.facts, places: own?.places ?? [], evidence: own?.evidence ?? [] })
  const others = one.rows.filter((each) => each.quarter !== quarter)
  const { demands } = standActivity(one.plan, [...others, { ...facts, quarter }], quarter, rules)
  const unfit = [...identityRemarks(row, stands, ground), ...read.remarks]
  const asked = facts.reason === null && unfit.length === 0 ? demands : []
  const remarks = [...unfit, ...asked.map((code) => ({ ...reportRemark(code), column: 'reason' as const, cell: null, read: null }))]
  const isSame = textOf(facts) === textOf(own ?? NOTHING_TOLD)
  const taken = isSame ? 'tetap' : stands === 0 ? 'baru' : 'ubah'
  const does = remarks.some(isRefusal) ? 'ditolak' : taken
  return {
    row: row.row,
    id: one.plan.id,
    title: one.plan.title,
    revision: stands,
    does,
    facts: reportOf(facts),
    remarks: remarks.map(presentRemark),
  }
}

const presentRemark = (remark: ReportCellRemark) => ({ ...remark, params: { ...remark.params } })

export async function previewSheet(ctx: DistrictContext, { owner, rows, file }: SheetFile): Promise<ReportPreview> {
  const { kab, year, quarter, office } = owner
  if (kab !== ctx.kab) throw otherSheet(`Lembar ini milik kabupaten ${kab}.`, `This sheet is of the district ${kab}.`)
  const offices = await gatherOffices(ctx)
  requireReport(ctx, office, offices)
  const realised = await gatherYear(ctx, { year, office })
  const known = new Map(realised.tracked.map((one) => [one.plan.id, one]))
  const ground: Ground = { known, quarter, rules: realised.rules, first: new Map() }
  const judged = rows.filter(({ cells }) => !saysNothing(cells) || known.has(cells.id?.text ?? '')).map((row) => judge(row, ground))
  tellNothing(ctx)
  return {
    file,
    year,
    quarter,
    office,
    officeName: offices.nameOf(office),
    isOpen: mayBeWritten(quarterOf(realised, office, quarter).state),
    rows: judged,
    unnamed: [...known.keys()].filter((id) => !judged.some((row) => row.id === id)).length,
  }
}
