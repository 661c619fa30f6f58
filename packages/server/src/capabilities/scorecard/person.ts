/**
 * Who somebody of the first 1,000 days is: sealed and opened, and the keyed digests by which the registers of families and of children find them.
 */
import { numberText } from '@konvergen/core/sasaran/family-identity.ts'
import { monthOf } from '@konvergen/core/sasaran/quarter.ts'
import type { ScoredPerson } from '@konvergen/core/scorecard/person-quarter.ts'
import type { DistrictContext } from '../../platform/context.ts'
import type { Sealed } from '../../platform/crypto/key-ring.ts'
import type { StoredPerson } from './person-store.ts'
import { placeOfHpkPerson } from './sealed-tables.ts'

/** As a cadre writes it; null = not written. `kepala`: the head of the family, of a child also its mother where that is what is known. */
export interface HpkIdentity {
  readonly nama: string | null
  readonly kepala: string | null
  readonly noKk: string | null
  readonly nik: string | null
  readonly alamat: string | null
  readonly rt: string | null
  readonly rw: string | null
}

export const NOBODY: HpkIdentity = { nama: null, kepala: null, noKk: null, nik: null, alamat: null, rt: null, rw: null }

/** `id` of the row. */
export function sealHpkPerson({ keys, kab }: DistrictContext, id: string, identity: HpkIdentity): Sealed {
  const { nama, kepala, noKk, nik, alamat, rt, rw } = identity
  return keys.seal(JSON.stringify({ nama, kepala, noKk, nik, alamat, rt, rw }), placeOfHpkPerson(kab, id))
}

type SealedPerson = Pick<StoredPerson, 'id' | 'key_id' | 'sealed'>

/** Nobody once it was erased. */
export function openHpkPerson({ keys, kab }: DistrictContext, { id, key_id: keyId, sealed: bytes }: SealedPerson): HpkIdentity {
  if (keyId === null || bytes === null) return NOBODY
  return JSON.parse(keys.unseal({ keyId, bytes }, placeOfHpkPerson(kab, id)).toString('utf8')) as HpkIdentity
}

/** In hex; the same digests that `sasaran` and `measurement` make of these numbers. */
export function digestsOf({ keys, kab }: DistrictContext, { noKk, nik }: HpkIdentity): { kk: string | null; nik: string | null } {
  const [card, number] = [numberText(noKk), numberText(nik)]
  return {
    kk: card === null ? null : keys.blindIndex('kk', kab, card),
    nik: number === null ? null : keys.blindIndex('nik', kab, number),
  }
}

const monthOrNull = (day: string | null) => (day === null ? null : monthOf(day))

type CardRow = Pick<
  StoredPerson,
  'kind' | 'start_month' | 'gave_birth' | 'ended' | 'before_weighed' | 'before_counselled' | 'before_parenting'
>

export function scoredPerson(row: CardRow): ScoredPerson {
  return {
    kind: row.kind,
    start: monthOf(row.start_month),
    gaveBirth: monthOrNull(row.gave_birth),
    ended: monthOrNull(row.ended),
    before: { timbang: row.before_weighed, konseling: row.before_counselled, pengasuhan: row.before_parenting },
  }
}
