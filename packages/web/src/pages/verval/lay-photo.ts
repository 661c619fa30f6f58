/**
 * What was read from a photograph, laid over the form as proposals. A row that is doubtful is left to the person; what was typed, or is kept already, is never written
 * over.
 */
import { MARKS } from '@konvergen/core/sasaran/family-marks.ts'
import type { ReadPage, ReadRow } from '@konvergen/core/verval/sheet-scan/read-photo.ts'
import type { SeenFamily } from '../../offline/outbox.ts'
import type { RowDoubt } from '../../text/verval-photo.ts'
import { letterOf, type TypedRow } from './read-rows.ts'

type PaperFamily = Pick<SeenFamily, 'id' | 'nomor' | 'tanda' | 'tandaDaftar' | 'temuan'>

export interface LaidRow {
  readonly keluarga: string
  readonly position: number
  /** Empty: it is proposed. */
  readonly doubts: readonly RowDoubt[]
}

export interface LaidPage {
  readonly rows: ReadonlyMap<string, TypedRow>
  /** Proposed or doubtful. */
  readonly laid: readonly LaidRow[]
  readonly same: number
  readonly empty: number
  /** Places on the page, from 1, whose number is not known. */
  readonly unread: readonly number[]
}

/** What is not ticked stays as printed on the sheet. */
function marksOf({ tandaDaftar }: PaperFamily, { marks }: ReadRow): string {
  return MARKS.map((name, at) => {
    const ticked = marks[name]
    return ticked === undefined ? tandaDaftar.charAt(at) : String(Number(ticked))
  }).join('')
}

function isKept({ temuan, tanda }: PaperFamily, { finding }: ReadRow, marks: string): boolean {
  return temuan === finding && (finding !== 'ada' || tanda === marks)
}

const isTyped = (row: TypedRow | undefined): row is TypedRow => row !== undefined && row.letter !== ''

const isOther = (typed: TypedRow, letter: string, marks: string): boolean =>
  typed.letter.toUpperCase() !== letter || (letter === 'A' && typed.marks !== marks)

export function layPage(page: ReadPage, families: readonly PaperFamily[], typed: ReadonlyMap<string, TypedRow>): LaidPage {
  const byNumber = new Map(families.flatMap((family) => (family.nomor === null ? [] : [[family.nomor, family] as const])))
  const rows = new Map(typed)
  const laid: LaidRow[] = []
  const unread: number[] = []
  let [same, empty] = [0, 0]
  for (const read of page.rows) {
    const family = read.nomor === null ? undefined : byNumber.get(read.nomor)
    if (family === undefined) {
      unread.push(read.position + 1)
      continue
    }
    const { finding, doubtful, position } = read
    const before = typed.get(family.id)
    const marks = marksOf(family, read)
    const leave = (doubts: readonly RowDoubt[]) => laid.push({ keluarga: family.id, position, doubts })
    if (doubtful.length > 0) {
      leave(doubtful)
      if (!isTyped(before)) rows.set(family.id, { letter: '', stays: '', marks })
    } else if (finding === null) {
      empty++
    } else if (isKept(family, read, marks)) {
      same++
    } else if (isTyped(before) && isOther(before, letterOf(finding), marks)) {
      leave([{ at: 'hasil', why: 'berbeda' }])
    } else if (family.temuan !== null) {
      leave([{ at: 'hasil', why: 'sudah' }])
    } else {
      leave([])
      if (!isTyped(before)) rows.set(family.id, { letter: letterOf(finding), stays: '', marks })
    }
  }
  return { rows, laid, same, empty, unread }
}
