/**
 * Whose budgets there are: offices and villages by whatever they are called, and who may write for which.
 */
import type * as contract from '@konvergen/contract/budget.ts'
import { may } from '@konvergen/core/accounts/may.ts'
import { type BudgetStage, isVillageStage } from '@konvergen/core/budget/line.ts'
import { desaOfSiskeudes } from '@konvergen/core/intake/lists/siskeudes.ts'
import { foldedName, villageNames } from '@konvergen/core/plan/read-row.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { allows, allowsOffice } from '../../platform/permit-act.ts'
import { Problem } from '../../platform/problem.ts'
import { dayOf } from '../../platform/today.ts'
import { readOffices } from '../opd/store.ts'
import { gatherOffices } from '../plan/door.ts'
import { readDesa, readKecamatan } from '../wilayah/store.ts'

export interface Owners {
  readonly offices: readonly { readonly id: string; readonly name: string }[]
  readonly villages: readonly { readonly kode: string; readonly nama: string }[]
  /** By code and by folded name; null = several bear it. */
  readonly villageNames: ReadonlyMap<string, string | null>
  readonly isKnown: (owner: string, stage: BudgetStage) => boolean
  /** As it is called today; the owner itself when it is not known. */
  readonly nameOf: (owner: string) => string
  /** null = nobody is called so, or several are. */
  readonly named: (name: string, kecamatan: string | null, stage: BudgetStage) => string | null
}

/** Names that two bear stand for none. */
function onlyOnes(pairs: readonly (readonly [string, string])[]): Map<string, string | null> {
  const found = new Map<string, string | null>()
  for (const [name, id] of pairs) found.set(name, found.has(name) && found.get(name) !== id ? null : id)
  return found
}

const withoutKind = (name: string): string => name.replace(/^\s*(?:desa|kelurahan|kel|pemerintah desa|pemdes)\b\.?\s*/i, '')

export async function gatherOwners(ctx: DistrictContext): Promise<Owners> {
  const { kab } = ctx
  const [offices, register] = [await gatherOffices(ctx), await readOffices(ctx)]
  const villages = (await readDesa(ctx)).filter(({ validTo }) => validTo === null)
  const kecamatan = new Map((await readKecamatan(ctx)).map(({ kode, nama }) => [kode, nama]))
  const byOffice = onlyOnes(
    register.flatMap(({ id, names }) =>
      names.flatMap(({ nama, singkatan }) => [nama, singkatan ?? nama].map((name) => [foldedName(name), id] as const)),
    ),
  )
  const inKecamatan = onlyOnes(
    villages.map(({ kode, nama, kecamatan: area }) => [`${foldedName(nama)}|${foldedName(kecamatan.get(area) ?? '')}`, kode] as const),
  )
  const names = villageNames(villages)
  const known = new Map(villages.map(({ kode, nama }) => [kode, nama]))
  const villageNamed = (name: string, area: string | null): string | null => {
    const bare = foldedName(withoutKind(name))
    const near = area === null ? null : (inKecamatan.get(`${bare}|${foldedName(area.replace(/^\s*kec(?:amatan)?\b\.?/i, ''))}`) ?? null)
    const code = desaOfSiskeudes(name, kab)
    return near ?? names.get(name.trim()) ?? names.get(bare) ?? (code !== null && known.has(code) ? code : null)
  }
  return {
    offices: offices.all,
    villages: villages.map(({ kode, nama }) => ({ kode, nama })),
    villageNames: names,
    isKnown: (owner, stage) => (isVillageStage(stage) ? known.has(owner) : offices.nameOf(owner) !== null),
    nameOf: (owner) => known.get(owner) ?? offices.nameOf(owner) ?? owner,
    named: (name, area, stage) => (isVillageStage(stage) ? villageNamed(name, area) : (byOffice.get(foldedName(name)) ?? null)),
  }
}

/** `own`: it is the asker's office or village. */
function writes(ctx: DistrictContext, owner: string): 'own' | 'for' | null {
  const { actor, now } = ctx
  const isFor = allows(ctx, 'budget.write-for')
  // A village is nobody's who may write for any; an office is its own people's, whatever else they may.
  if (owner.includes('.') ? !isFor && may(actor, 'budget.write', owner, dayOf(now), null) : allowsOffice(ctx, 'budget.write', owner))
    return 'own'
  return isFor ? 'for' : null
}

export function mayWrite(ctx: DistrictContext, owner: string): boolean {
  return writes(ctx, owner) !== null
}

/** Whoever writes in their own area alone finds elsewhere what is nowhere, as with everything that is written by area. */
export function refused({ areas }: DistrictContext): Problem {
  return new Problem(areas === '*' ? 'tidak-boleh' : 'tidak-ditemukan')
}

/** Throws `tidak-boleh`, or `tidak-ditemukan` (`refused`); true when it is done for another. Throws `tidak-ditemukan` for an owner that is not known. */
export function requireWrite(ctx: DistrictContext, owner: string, stage: BudgetStage, owners: Owners): boolean {
  if (!owners.isKnown(owner, stage)) throw new Problem('tidak-ditemukan')
  const way = writes(ctx, owner)
  if (way === null) throw refused(ctx)
  return way === 'for'
}

export function writableOwners(ctx: DistrictContext, stage: BudgetStage, { offices, villages }: Owners): contract.BudgetAnswer['writable'] {
  const all = isVillageStage(stage) ? villages.map(({ kode }) => kode) : offices.map(({ id }) => id)
  return all.filter((owner) => mayWrite(ctx, owner))
}
