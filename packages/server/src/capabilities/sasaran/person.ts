/**
 * Who a family is: its keys, and its words sealed and opened.
 */
import type { FamilyNames } from '@konvergen/contract/families.ts'
import { type FamilyPerson, familyNameText, numberText } from '@konvergen/core/sasaran/family-identity.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { IndexKind, Sealed } from '../../platform/crypto/key-ring.ts'
import { placeOfFamily } from './sealed-tables.ts'
import { readSealedFamilies, type SpellingKeys } from './store.ts'
import type { SealedFamily } from './tables.ts'

function personText({ noKk, kki, nikKepala, namaKepala, nikIstri, namaIstri, alamat, rt, rw }: FamilyPerson): string {
  return JSON.stringify({ noKk, kki, nikKepala, namaKepala, nikIstri, namaIstri, alamat, rt, rw })
}

export function keysOf({ keys, kab }: DistrictContext, person: FamilyPerson, desa: string): SpellingKeys {
  const index = (kind: IndexKind, text: string | null) => (text === null ? null : keys.blindIndex(kind, kab, text))
  return {
    kk: index('kk', numberText(person.noKk)),
    head: index('nik', numberText(person.nikKepala)),
    wife: index('nik', numberText(person.nikIstri)),
    name: index('nama', familyNameText(person, desa)),
    content: keys.blindIndex('isi', kab, personText(person)),
  }
}

/** `id` of the row in family_persons. */
export function sealFamily({ keys, kab }: DistrictContext, id: string, person: FamilyPerson): Sealed {
  return keys.seal(personText(person), placeOfFamily(kab, id))
}

export function openWriting(ctx: DistrictContext, { id, sealed }: SealedFamily): FamilyPerson {
  return JSON.parse(ctx.keys.unseal(sealed, placeOfFamily(ctx.kab, id)).toString('utf8')) as FamilyPerson
}

/** By family; only those that can be seen. */
export async function openFamilies(ctx: DistrictContext, families: readonly string[]): Promise<Map<string, FamilyPerson>> {
  const sealed = await readSealedFamilies(ctx, families)
  return new Map(sealed.map((each) => [each.family, openWriting(ctx, each)]))
}

const LAST_DIGITS = 4

/** What is shown of a family to whoever works with it: names and address, of numbers the end. */
export function namesOfFamily(person: FamilyPerson | undefined): FamilyNames {
  return {
    kepala: person?.namaKepala ?? null,
    istri: person?.namaIstri ?? null,
    alamat: person?.alamat ?? null,
    rt: person?.rt ?? null,
    rw: person?.rw ?? null,
    kkAkhir: person?.noKk?.slice(-LAST_DIGITS) ?? null,
    nikAkhir: person?.nikKepala?.slice(-LAST_DIGITS) ?? null,
  }
}
