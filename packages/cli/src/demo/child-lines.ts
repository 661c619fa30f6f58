/**
 * The lines of the files of an invented district, posyandu after posyandu, each with its file, its number there and its truth.
 */
import { type PosyanduVisits, syntheticChildren } from '@konvergen/core/setup/synthetic-children.ts'
import { childListLines, type ListCell } from '@konvergen/papers/demo/child-list.ts'
import { truthOfPosyandu, truthOfVisit } from '@konvergen/papers/demo/child-truth.ts'
import type { ChildDemo } from './child-options.ts'

export interface FileLine {
  readonly file: string
  readonly cells: readonly ListCell[]
}

export interface DemoBatch {
  readonly lines: readonly FileLine[]
  readonly truth: readonly (readonly string[])[]
}

const fileOf = ({ files, format }: ChildDemo, date: string): string =>
  files === 'satu' ? `eppgbm-anak.${format}` : `eppgbm-anak-${date.slice(0, 7)}.${format}`

/** The names of all files, in time. */
export function childFiles(demo: ChildDemo): string[] {
  const { months, until } = demo.children
  const last = Number(until.slice(0, 4)) * 12 + Number(until.slice(5, 7)) - 1
  const dates = Array.from({ length: months }, (_, place) => last - months + 1 + place).map(
    (bulan) => `${Math.floor(bulan / 12)}-${String((bulan % 12) + 1).padStart(2, '0')}`,
  )
  return [...new Set(dates.map((date) => fileOf(demo, date)))]
}

/** One batch for each posyandu; stops when the wanted number of lines is reached. `only`: lines of this file, and no others. */
export function* childBatches(demo: ChildDemo, only: string | null = null): Generator<DemoBatch> {
  const written = new Map<string, number>()
  let left = demo.rows ?? Number.POSITIVE_INFINITY
  for (const batch of syntheticChildren(demo.district, demo.children)) {
    if (left === 0) return
    yield linesOf(demo, batch, only, written, left)
    left -= Math.min(left, batch.visits.length)
  }
}

function linesOf(demo: ChildDemo, batch: PosyanduVisits, only: string | null, written: Map<string, number>, most: number): DemoBatch {
  const visits = batch.visits.filter(({ date }) => only === null || fileOf(demo, date) === only).slice(0, most)
  const truth = [...truthOfPosyandu(batch)]
  const lines = childListLines({ ...batch, visits }, demo.district).map(({ cells, visit }): FileLine => {
    const file = fileOf(demo, visit.date)
    const number = (written.get(file) ?? 0) + 1
    written.set(file, number)
    truth.push(...truthOfVisit(visit, batch, { file, row: number + 1 }))
    return { file, cells: [number, ...cells] }
  })
  return { lines, truth }
}
