/**
 * Who a child is, sealed and opened.
 */
import type { ChildPerson } from '@konvergen/contract/measurement.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Sealed } from '../../platform/crypto/key-ring.ts'
import { readPersons } from './register-store.ts'
import { placeOfPerson } from './sealed-tables.ts'

/** `text`: as `personText` writes it; `id` of the row in child_persons. */
export function sealPerson({ keys, kab }: DistrictContext, id: string, text: string): Sealed {
  return keys.seal(text, placeOfPerson(kab, id))
}

export function personText({ nik, nama, ayah, ibu, alamat, rt, rw }: ChildPerson): string {
  return JSON.stringify({ nik, nama, ayah, ibu, alamat, rt, rw })
}

/** By child. */
export async function openPersons(ctx: DistrictContext, childIds: readonly string[]): Promise<Map<string, ChildPerson>> {
  const sealed = await readPersons(ctx, childIds)
  return new Map(
    [...sealed.values()].map((person) => {
      const text = ctx.keys.unseal(person.sealed, placeOfPerson(ctx.kab, person.id)).toString('utf8')
      return [person.childId, JSON.parse(text) as ChildPerson]
    }),
  )
}

/** `Anak Contoh` → `A. C.` */
export function initialsOf(person: ChildPerson | undefined): string {
  const words = person?.nama?.match(/\p{L}[\p{L}\p{M}']*/gu) ?? []
  return words.length === 0 ? '–' : words.map((word) => `${word.charAt(0).toUpperCase()}.`).join(' ')
}

export function nikEndOf(person: ChildPerson | undefined): string | null {
  return person?.nik?.slice(-4) ?? null
}
