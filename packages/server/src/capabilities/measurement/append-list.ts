/**
 * Rows of a list become measurements: whom each is about, its scores, and what of it is new. All in the caller's transaction, monthly counts
 * included; nothing that is known already is written again.
 */
import type { ChildPerson } from '@konvergen/contract/measurement.ts'
import { scoreRows } from '@konvergen/core/growth/score-rows.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { insertDoubts, type NewDoubt } from './doubt-store.ts'
import { identifyChildren, keysOf, type Register, type RowKeys, rememberedIndex } from './identify-children.ts'
import { measurementsOf } from './measurements-of.ts'
import { recountMonths } from './months-store.ts'
import { personText, sealPerson } from './person.ts'
import type { PlacedChild } from './placed-child.ts'
import { insertChildren, insertPersons, moveChildren, type NewPerson, type RegisteredChild, readRegister } from './register-store.ts'
import { appendMeasurements, holdRegister, insertBatch } from './store.ts'

/** Rules and tables that gave the scores; changes whenever a score could. */
export const ENGINE = 'who-2006-exact-1'

export interface AppendedList {
  readonly newChildren: number
  readonly knownChildren: number
  readonly doubts: number
  readonly newMeasurements: number
  readonly changedMeasurements: number
  readonly sameMeasurements: number
}

/** A new child or a new writing of a known one: everything of it that has to be kept. */
interface Written {
  readonly childId: string
  readonly person: ChildPerson
  readonly keys: RowKeys
}

/** Of each child the last row says where it lives and who it is. */
function lastRows(rows: readonly PlacedChild[], childOf: readonly string[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>()
  childOf.forEach((child, index) => {
    const known = last.get(child)
    const isLater = known === undefined || (rows[index]?.tanggalPengukuran ?? '') >= (rows[known]?.tanggalPengukuran ?? '')
    if (isLater) last.set(child, index)
  })
  return last
}

async function keepPersons(
  ctx: DistrictContext,
  batchId: string,
  written: readonly Written[],
  known: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<void> {
  const indexOf = rememberedIndex(ctx)
  const persons: NewPerson[] = []
  for (const { childId, person, keys } of written) {
    const text = personText(person)
    const content = indexOf('isi', text) ?? ''
    if (known.get(childId)?.has(content) === true) continue
    const id = ctx.newId()
    persons.push({ id, childId, keys: { ...keys, content }, sealed: sealPerson(ctx, id, text) })
  }
  await insertPersons(ctx, batchId, persons)
}

function contentsOf(register: Register): ReadonlyMap<string, ReadonlySet<string>> {
  const contents = new Map<string, Set<string>>()
  for (const { id, keys } of register) contents.set(id, (contents.get(id) ?? new Set()).add(keys.content))
  return contents
}

/** `rows`: usable ones with their village; `batchId`: the import they come from. */
export async function appendList(ctx: DistrictContext, batchId: string, rows: readonly PlacedChild[]): Promise<AppendedList> {
  await holdRegister(ctx)
  const register = await readRegister(ctx)
  const indexOf = rememberedIndex(ctx)
  const keys = rows.map((row) => keysOf(row, indexOf))

  const matched = await identifyChildren(ctx, register, rows, keys)
  const newIds = Array.from({ length: matched.newChildren }, () => ctx.newId())
  const idOf = ({ of, child }: { of: 'register' | 'new'; child: number }): string =>
    (of === 'register' ? register[child]?.id : newIds[child]) ?? ''
  const childOf = matched.matches.map(({ state, child }) => idOf({ of: state === 'known' ? 'register' : 'new', child }))
  const last = lastRows(rows, childOf)
  const isNew = new Set(newIds)

  const children: RegisteredChild[] = []
  const moves: { id: string; desaKode: string }[] = []
  const written: Written[] = []
  const homes = new Map(register.map(({ id, desaKode }) => [id, desaKode]))
  for (const [childId, index] of last) {
    const row = rows[index] as PlacedChild
    if (isNew.has(childId)) children.push({ id: childId, sex: row.jk ?? 'L', birth: row.tglLahir ?? '', desaKode: row.desaKode })
    else if (homes.get(childId) !== row.desaKode) moves.push({ id: childId, desaKode: row.desaKode })
    written.push({ childId, person: row, keys: keys[index] as RowKeys })
  }
  const { measurements, months } = measurementsOf(rows, scoreRows(rows), childOf, ctx.newId)
  const doubts: NewDoubt[] = matched.doubts.map(({ reason, child, other }) => ({ reason, childId: idOf(child), otherId: idOf(other) }))

  await insertBatch(ctx, { id: batchId, months })
  await insertChildren(ctx, batchId, children)
  await keepPersons(ctx, batchId, written, contentsOf(register))
  await moveChildren(ctx, moves)
  const appended = await appendMeasurements(ctx, { batchId, engine: ENGINE }, measurements, new Set(homes.keys()))
  await insertDoubts(ctx, batchId, doubts)
  await recountMonths(ctx, months)
  return {
    newChildren: children.length,
    knownChildren: last.size - children.length,
    doubts: doubts.length,
    newMeasurements: appended.written - appended.changed,
    changedMeasurements: appended.changed,
    sameMeasurements: measurements.length - appended.written,
  }
}
