/**
 * Who answers for which indicator, denominator and action; and what nobody answers for. The task of the TPPS secretariat.
 */
import type { BodyOf } from '@konvergen/contract/route.ts'
import type * as contract from '@konvergen/contract/tpps.ts'
import type { OwnedRow } from '@konvergen/contract/tpps.ts'
import { OWNED_THINGS, thingOf } from '@konvergen/core/opd/owned-things.ts'
import { gapsOf, type Ownership, suggestedOwner } from '@konvergen/core/opd/ownership.ts'
import type { DistrictContext, TrailEntry } from '../../platform/context.ts'
import { changesOf, writeTrail } from '../trail/door.ts'
import { readContacts } from './contact-store.ts'
import { gatherRegister, holdersOf, requireOffice, unfit } from './gather-register.ts'
import { closeOwners, insertOwners, readOwners } from './owner-store.ts'

export async function listOwners(ctx: DistrictContext): Promise<OwnedRow[]> {
  const register = await gatherRegister(ctx)
  const { offices, people, byCode } = holdersOf(register)
  const reachable = new Set((await readContacts(ctx)).keys())
  const owners = new Map(
    (await readOwners(ctx)).map((owner): [string, Ownership] => [
      owner.thing,
      { ...owner, pengampu: register.resolve(owner.pengampu), wakil: owner.wakil === null ? null : register.resolve(owner.wakil) },
    ]),
  )
  return OWNED_THINGS.map((thing) => {
    const owner = owners.get(thing.kode) ?? null
    const { kode, jenis, nama, satuan } = thing
    return {
      kode,
      jenis,
      nama,
      satuan,
      pengampu: owner?.pengampu ?? null,
      wakil: owner?.wakil ?? null,
      narahubung: owner?.narahubung ?? null,
      gaps: gapsOf(owner, { offices, people, reachable }),
      saran: owner === null ? suggestedOwner(thing, byCode) : null,
    }
  })
}

/** One act may set many things: each field bears the code of its thing. */
function factsOf(kode: string, owner: Ownership | undefined): TrailEntry['detail'] {
  const { pengampu = null, wakil = null, narahubung = null } = owner ?? {}
  return { [`${kode} pengampu`]: pengampu, [`${kode} wakil`]: wakil, [`${kode} narahubung`]: narahubung }
}

export async function setOwners(ctx: DistrictContext, { hal }: BodyOf<typeof contract.setOwners>): Promise<{ done: true }> {
  const register = await gatherRegister(ctx)
  const people = new Set(register.people.map(({ id }) => id))
  const owners: Ownership[] = []
  for (const { kode, pengampu, wakil, narahubung } of hal) {
    if (thingOf(kode) === undefined) throw unfit(`Tidak ada hal dengan kode ${kode}.`, `There is nothing with the code ${kode}.`)
    if (narahubung !== undefined && !people.has(narahubung))
      throw unfit('Narahubung itu tidak ada dalam daftar.', 'That person is not in the register.')
    if (wakil !== undefined && wakil === pengampu) throw unfit('Wakil harus lembaga lain.', 'The deputy must be another office.')
    if (pengampu === null) continue
    const owner = requireOffice(register, register.resolve(pengampu)).id
    const deputy = wakil === undefined ? null : requireOffice(register, register.resolve(wakil)).id
    owners.push({ thing: kode, pengampu: owner, wakil: deputy, narahubung: narahubung ?? null })
  }
  const codes = hal.map(({ kode }) => kode)
  if (new Set(codes).size < codes.length) throw unfit('Satu hal disebut dua kali.', 'One thing is named twice.')
  const before = new Map((await readOwners(ctx)).map((owner) => [owner.thing, owner]))
  await closeOwners(ctx, codes)
  await insertOwners(ctx, owners)
  const after = new Map(owners.map((owner) => [owner.thing, owner]))
  const changes = codes.flatMap((kode) => Object.entries(changesOf(factsOf(kode, before.get(kode)), factsOf(kode, after.get(kode)))))
  const detail = { jumlah: codes.length, ...Object.fromEntries(changes) }
  writeTrail(ctx, { kab: ctx.kab, act: 'opd.owner', subject: ctx.kab, detail })
  return { done: true }
}
