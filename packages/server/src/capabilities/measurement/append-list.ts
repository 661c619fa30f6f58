/**
 * Rows of a list become measurements: whom each is about, its scores, and what of it is new. All in the caller's transaction, monthly counts
 * included; nothing that is known already is written again.
 */
import { scoreRows } from '@konvergen/core/growth/score-rows.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { ROWS_AT_ONCE } from '../../platform/database/pg-array.ts'
import { moveDocumentsAbout } from '../documents/door.ts'
import { insertDoubts, type NewDoubt } from './doubt-store.ts'
import { gatherRows, identifyChildren, type ListedRow, type Register } from './identify-children.ts'
import { measurementsOf } from './measurements-of.ts'
import { recountMonths } from './months-store.ts'
import { personText, sealPerson } from './person.ts'
import type { PlacedChild, PlacedRows } from './placed-child.ts'
import { insertChildren, insertPersons, moveChildren, type NewPerson, type RegisteredChild, readRegister } from './register-store.ts'
import { appendMeasurements, holdRegister, insertBatch } from './store.ts'

/** Rules and tables that gave the scores; changes whenever a score could. */
const ENGINE = 'who-2006-exact-1'

export interface AppendedList {
  readonly newChildren: number
  readonly knownChildren: number
  readonly doubts: number
  readonly newMeasurements: number
  readonly changedMeasurements: number
  readonly sameMeasurements: number
}

/** A row of the list with all that was found out of it. */
interface WrittenRow {
  readonly row: PlacedChild
  readonly listed: ListedRow
  readonly childId: string
  /** The last of its child: it says where the child lives and who it is. */
  readonly isLast: boolean
}

/** Of each child the row of its last day, the later one of a day. */
function lastRows(rows: readonly ListedRow[], childOf: readonly string[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  childOf.forEach((child, index) => {
    const known = last.get(child)
    if (known === undefined || (rows[index]?.day ?? '') >= (rows[known]?.day ?? '')) last.set(child, index)
  })
  return last
}

/** Rows that another of the same child and day takes the place of: a list that holds a child twice on one day is kept as its last row says. */
function overwrittenRows(rows: readonly ListedRow[], childOf: readonly string[], last: ReadonlyMap<string, number>): ReadonlySet<number> {
  const overwritten = new Set<number>()
  if (last.size === rows.length) return overwritten
  const ofDay = new Map<string, number>()
  childOf.forEach((child, index) => {
    const key = child + (rows[index]?.day ?? '')
    const before = ofDay.get(key)
    if (before !== undefined) overwritten.add(before)
    ofDay.set(key, index)
  })
  return overwritten
}

/** Some thousand rows at a time, as many as go into one statement. */
function* inStatements(rows: PlacedRows, listed: readonly ListedRow[], childOf: readonly string[]): Generator<readonly WrittenRow[]> {
  const last = lastRows(listed, childOf)
  const overwritten = overwrittenRows(listed, childOf, last)
  let index = 0
  let part: WrittenRow[] = []
  for (const block of rows) {
    for (const row of block) {
      const childId = childOf[index] ?? ''
      if (!overwritten.has(index)) part.push({ row, listed: listed[index] as ListedRow, childId, isLast: last.get(childId) === index })
      index += 1
    }
    if (part.length < ROWS_AT_ONCE) continue
    yield part
    part = []
  }
  yield part
}

class Appender {
  readonly #ctx: DistrictContext
  readonly #batchId: string
  readonly #homes: ReadonlyMap<string, string>
  readonly #contents: ReadonlyMap<string, ReadonlySet<string>>
  readonly months = new Set<string>()
  newChildren = 0
  knownChildren = 0
  measurements = 0
  written = 0
  changed = 0

  constructor(ctx: DistrictContext, batchId: string, register: Register) {
    this.#ctx = ctx
    this.#batchId = batchId
    this.#homes = new Map(register.map(({ id, desaKode }) => [id, desaKode]))
    this.#contents = contentsOf(register)
  }

  async append(rows: readonly WrittenRow[]): Promise<void> {
    await this.#keepChildren(rows.filter(({ isLast }) => isLast))
    const placed = rows.map(({ row }) => row)
    const measured = measurementsOf(
      placed,
      scoreRows(placed),
      rows.map(({ childId }) => childId),
      this.#ctx.newId,
    )
    const { written, changed } = await appendMeasurements(this.#ctx, { batchId: this.#batchId, engine: ENGINE }, measured, this.#homes)
    for (const { day } of measured) this.months.add(`${day.slice(0, 7)}-01`)
    this.measurements += measured.length
    this.written += written
    this.changed += changed
  }

  /** A new child, one that has moved, or a new writing of a known one. */
  async #keepChildren(rows: readonly WrittenRow[]): Promise<void> {
    const children: RegisteredChild[] = []
    const moves: { id: string; desaKode: string }[] = []
    const persons: NewPerson[] = []
    for (const { row, listed, childId } of rows) {
      const home = this.#homes.get(childId)
      if (home === undefined) children.push({ id: childId, sex: row.jk ?? 'L', birth: row.tglLahir ?? '', desaKode: row.desaKode })
      else if (home !== row.desaKode) moves.push({ id: childId, desaKode: row.desaKode })
      const person = this.#personOf(row, listed, childId)
      if (person !== null) persons.push(person)
    }
    await insertChildren(this.#ctx, this.#batchId, children)
    await insertPersons(this.#ctx, this.#batchId, persons)
    await moveChildren(this.#ctx, moves)
    await moveDocumentsAbout(this.#ctx, 'anak', moves)
    this.newChildren += children.length
    this.knownChildren += rows.length - children.length
  }

  /** null when the register knows this writing. */
  #personOf(row: PlacedChild, { nikKey: nik, nik12Key: nik12, nameKey: nama }: ListedRow, childId: string): NewPerson | null {
    const text = personText(row)
    const content = this.#ctx.keys.blindIndex('isi', this.#ctx.kab, text)
    if (this.#contents.get(childId)?.has(content) === true) return null
    const id = this.#ctx.newId()
    return { id, childId, desaKode: row.desaKode, keys: { nik, nik12, nama, content }, sealed: sealPerson(this.#ctx, id, text) }
  }
}

function contentsOf(register: Register): ReadonlyMap<string, ReadonlySet<string>> {
  const contents = new Map<string, Set<string>>()
  for (const { id, keys } of register) contents.set(id, (contents.get(id) ?? new Set()).add(keys.content))
  return contents
}

/** `rows`: usable ones with their village; `batchId`: the import they come from. */
export async function appendList(ctx: DistrictContext, batchId: string, rows: PlacedRows): Promise<AppendedList> {
  await holdRegister(ctx)
  const register = await readRegister(ctx)
  const listed = gatherRows(ctx, rows)

  const matched = await identifyChildren(ctx, register, listed)
  const newIds = Array.from({ length: matched.newChildren }, () => ctx.newId())
  const idOf = ({ of, child }: { of: 'register' | 'new'; child: number }): string =>
    (of === 'register' ? register[child]?.id : newIds[child]) ?? ''
  const childOf = matched.matches.map(({ state, child }) => idOf({ of: state === 'known' ? 'register' : 'new', child }))
  const doubts: NewDoubt[] = matched.doubts.map(({ reason, child, other }) => ({ reason, childId: idOf(child), otherId: idOf(other) }))

  const appender = new Appender(ctx, batchId, register)
  for (const part of inStatements(rows, listed, childOf)) await appender.append(part)
  const months = [...appender.months].toSorted()
  await insertBatch(ctx, { id: batchId, months })
  await insertDoubts(ctx, batchId, doubts)
  await recountMonths(ctx, months)
  const { newChildren, knownChildren, measurements, written, changed } = appender
  return {
    newChildren,
    knownChildren,
    doubts: doubts.length,
    newMeasurements: written - changed,
    changedMeasurements: changed,
    sameMeasurements: measurements - written,
  }
}
