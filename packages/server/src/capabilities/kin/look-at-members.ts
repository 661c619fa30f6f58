/**
 * The family of a child, and the children of a family: who belongs to whom, since when, why, and how sure it is.
 */
import type * as contract from '@konvergen/contract/kin.ts'
import type { AnswerOf } from '@konvergen/contract/route.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { namesOf } from '../accounts/store.ts'
import { findChild, readChildren } from '../measurement/store.ts'
import { readMergedFamilies } from '../sasaran/store.ts'
import { readDesa } from '../wilayah/store.ts'
import { readFamilyPlaces } from './alias-store.ts'
import { readMembersOfChild, readMembersOfFamily, type StoredMember } from './member-store.ts'
import { countPairsOf, findPair } from './pair-store.ts'
import { presentSides } from './present-sides.ts'
import { standingsOf } from './standings.ts'

async function presentMembers(ctx: DistrictContext, members: readonly StoredMember[]): Promise<contract.MemberSchema[]> {
  const names = await namesOf(
    ctx.db,
    members.map(({ by }) => by),
  )
  const villages = new Map((await readDesa(ctx)).map(({ kode, nama }) => [kode, nama]))
  return members.map((member) => ({
    id: member.id,
    keluarga: member.family,
    desaKode: member.desa,
    desa: member.desa === null ? null : (villages.get(member.desa) ?? member.desa),
    mulai: member.begins,
    sampai: member.ends,
    dasar: member.basis,
    peluang: member.certainty,
    ibu: member.mother,
    pasangan: member.pair,
    oleh: names.get(member.by) ?? member.by,
  }))
}

/** Only whoever may look at pairs is told. */
async function isLapsed(ctx: DistrictContext, pairId: string | null): Promise<boolean> {
  if (pairId === null || !allows(ctx, 'kin.read')) return false
  const pair = await findPair(ctx, pairId)
  return pair?.lapsed === true && pair.answer === null
}

export async function readFamilyOfChild(ctx: DistrictContext, id: string): Promise<AnswerOf<typeof contract.readFamilyOfChild>> {
  const child = await findChild(ctx, id)
  if (child === undefined) throw new Problem('tidak-ditemukan')
  // Whoever was found to be another has that one's family.
  const own = child.merged_into ?? id
  const members = await presentMembers(ctx, await readMembersOfChild(ctx, own))
  const now = members.find(({ sampai }) => sampai === null) ?? null
  const others = now === null ? [] : await readMembersOfFamily(ctx, now.keluarga)
  // Only those that whoever asks would see.
  const seen = await readChildren(
    ctx,
    others.map(({ child: other }) => other).filter((other) => other !== own),
  )
  const [standing] = [...(await standingsOf(ctx, 'anak', [{ id, birth: child.birth, into: child.merged_into }])).values()]
  return {
    keluarga: now,
    sebelumnya: members.filter(({ sampai }) => sampai !== null),
    saudara: seen.map((other) => other.id),
    keadaan: standing as contract.StandingSchema,
    menunggu: allows(ctx, 'kin.read') ? await countPairsOf(ctx, own) : 0,
    ditarik: await isLapsed(ctx, now?.pasangan ?? null),
    bolehLepas: allows(ctx, 'kin.decide'),
    bolehLihatKeluarga: allows(ctx, 'sasaran.read'),
    bolehTinjau: allows(ctx, 'kin.read'),
    bolehKeadaan: allows(ctx, 'kin.child-state') && child.merged_into === null && child.erased_at === null,
  }
}

export async function readFamilyMembers(ctx: DistrictContext, id: string): Promise<AnswerOf<typeof contract.readFamilyMembers>> {
  const family = (await readFamilyPlaces(ctx, [id])).get(id)
  if (family === undefined) throw new Problem('tidak-ditemukan')
  const own = family.into ?? id
  const stored = await readMembersOfFamily(ctx, own)
  const members = await presentMembers(ctx, stored)
  const children = await readChildren(
    ctx,
    stored.map(({ child }) => child),
  )
  const standings = await standingsOf(
    ctx,
    'anak',
    children.map(({ id: child, birth, merged_into }) => ({ id: child, birth, into: merged_into })),
  )
  const sideOf = await presentSides(
    ctx,
    children.map((child) => ({ subject: 'anak', id: child.id })),
  )
  const [standing] = [...(await standingsOf(ctx, 'keluarga', [{ id, birth: null, into: family.into }])).values()]
  return {
    anak: stored.flatMap(({ child }, place) => {
      const [side, keadaan, tautan] = [sideOf({ subject: 'anak', id: child }), standings.get(child), members[place]]
      return side === undefined || keadaan === undefined || tautan === undefined ? [] : { ...side, tautan, keadaan }
    }),
    keadaan: standing as contract.StandingSchema,
    gabungan: await readMergedFamilies(ctx, own),
    bolehLihatAnak: allows(ctx, 'measurement.read'),
    bolehKeadaan: allows(ctx, 'kin.family-state') && family.into === null,
  }
}
