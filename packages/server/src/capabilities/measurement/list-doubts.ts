/**
 * Pairs of entries that may be one child, both sides by what may be seen without opening a name.
 */

import type * as contract from '@konvergen/contract/measurement.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { readDesa } from '../wilayah/store.ts'
import { countOpenDoubts, listOpenDoubts } from './doubt-store.ts'
import { initialsOf, nikEndOf, openPersons } from './person.ts'
import { presentDoubt } from './present-doubt.ts'
import { readChildren, readHistory } from './store.ts'

const DOUBTS_PER_PAGE = 25

export async function listDoubts(ctx: DistrictContext, page = 1): Promise<AnswerOf<typeof contract.listDoubts>> {
  const doubts = await listOpenDoubts(ctx, DOUBTS_PER_PAGE, (page - 1) * DOUBTS_PER_PAGE)
  const ids = [...new Set(doubts.flatMap(({ childId, otherId }) => [childId, otherId]))]
  const children = new Map((await readChildren(ctx, ids)).map((child) => [child.id, child]))
  const persons = await openPersons(ctx, ids)
  const history = Map.groupBy(await readHistory(ctx, ids), ({ child_id }) => child_id)
  const names = new Map((await readDesa(ctx)).map(({ kode, nama }) => [kode, nama]))

  const side = (id: string) => {
    const child = children.get(id)
    if (child === undefined) throw new Error(`doubt about a child that is not there: ${id}`)
    const counting = (history.get(id) ?? []).filter(({ counts }) => counts)
    const person = persons.get(id)
    const [last] = counting
    const desaKode = last?.desa_kode ?? child.desa_kode
    return {
      id,
      initials: initialsOf(person),
      nikEnd: nikEndOf(person),
      sex: child.sex,
      birth: child.birth,
      desaKode,
      desa: names.get(desaKode) ?? desaKode,
      puskesmas: last?.puskesmas ?? null,
      posyandu: last?.posyandu ?? null,
      lastDay: last?.day ?? null,
      measurements: counting.length,
    }
  }
  return {
    open: await countOpenDoubts(ctx),
    perPage: DOUBTS_PER_PAGE,
    doubts: doubts.map((doubt) => ({ ...presentDoubt(doubt), child: side(doubt.childId), other: side(doubt.otherId) })),
  }
}
