/**
 * Families of one's own areas by the whole number of a card or of a head, or in one village by a part of a name. What was asked stands in no address and in no
 * trail; that somebody searched does.
 */
import type { searchFamilies } from '@konvergen/contract/families.ts'
import type { AnswerOf, BodyOf } from '@konvergen/contract/route.ts'
import { numberText } from '@konvergen/core/sasaran/family-identity.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { writeTrail } from '../trail/door.ts'
import { namesOfFamily, openFamilies } from './person.ts'
import { findByNumbers, findFamily, pageFamilies } from './store.ts'

const MOST = 20
/** Families of one village that are looked through by name. */
const VILLAGE = 5000

async function byNumber(ctx: DistrictContext, number: string): Promise<string[]> {
  const index = (kind: 'kk' | 'nik') => ctx.keys.blindIndex(kind, ctx.kab, number)
  return findByNumbers(ctx, { kk: index('kk'), head: index('nik') })
}

export async function findListed(
  ctx: DistrictContext,
  { cari, desa }: BodyOf<typeof searchFamilies>,
): Promise<AnswerOf<typeof searchFamilies>> {
  const number = /^[\d .-]+$/.test(cari) ? numberText(cari.replace(/[ .-]/g, '')) : null
  const inVillage = number === null && desa !== undefined
  const ids =
    number !== null
      ? await byNumber(ctx, number)
      : inVillage
        ? (await pageFamilies(ctx, { desa, limit: VILLAGE, offset: 0 })).map(({ id }) => id)
        : []
  const people = await openFamilies(ctx, ids)
  const wanted = cari.trim().toUpperCase()
  const found = ids.filter((id) => {
    const { namaKepala = null, namaIstri = null } = people.get(id) ?? {}
    return number !== null || [namaKepala, namaIstri].some((name) => name?.toUpperCase().includes(wanted) === true)
  })
  const shown: AnswerOf<typeof searchFamilies>['keluarga'] = []
  for (const id of found.slice(0, MOST)) {
    const family = await findFamily(ctx, id)
    if (family !== undefined) shown.push({ id, desa: family.desa, ...namesOfFamily(people.get(id)) })
  }
  writeTrail(ctx, { kab: ctx.kab, act: 'sasaran.searched', subject: desa ?? ctx.kab, detail: { keluarga: shown.length } })
  return { keluarga: shown, lebih: found.length > MOST }
}
