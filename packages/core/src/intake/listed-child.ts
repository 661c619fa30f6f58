/**
 * One row of a list of children as it waits to be applied: what was read, without the texts of its cells. Those are kept beside it, for whoever
 * opens the row.
 */
import type { EppgbmRow } from './child-rows.ts'
import { nikStartOf } from './person-of-row.ts'

/** Fields that are kept, in the order in which a packed row holds them. */
const KEPT = [
  'row',
  'nik',
  'nama',
  'jk',
  'tglLahir',
  'bbLahir',
  'tbLahir',
  'ayah',
  'ibu',
  'prov',
  'kab',
  'kec',
  'puskesmas',
  'desa',
  'posyandu',
  'rt',
  'rw',
  'alamat',
  'tanggalPengukuran',
  'berat',
  'tinggi',
  'caraUkur',
  'lila',
  'naikBeratBadan',
  'vitA',
  'repairs',
  'applied',
] as const satisfies readonly (keyof EppgbmRow)[]

export type ListedChild = Pick<EppgbmRow, (typeof KEPT)[number]> & {
  /** The first digits of a NIK whose end is masked or damaged; null where the whole is known or nothing is. */
  readonly nikStart: string | null
}

/** As it goes into JSON: values without their names, which would be most of the text. */
export type PackedChild = readonly unknown[]
const NIK = KEPT.indexOf('nik')

export function packChild(read: EppgbmRow): PackedChild {
  const packed: unknown[] = KEPT.map((field) => read[field])
  packed.push(nikStartOf(read))
  return packed
}

/** A NIK that stands on several children of the list is nobody's. */
export function withoutNik(packed: PackedChild): PackedChild {
  return packed.with(NIK, null)
}

/** What `packChild` was given. */
export function unpackChild(packed: PackedChild): ListedChild {
  const child: Record<string, unknown> = { nikStart: packed[KEPT.length] }
  for (let index = 0; index < KEPT.length; index += 1) child[KEPT[index] as string] = packed[index]
  return child as unknown as ListedChild
}

/**
 * Whether the row holds a measurement of somebody: sex, both days in their order, and a weight or a height. A value that a repair proposes counts
 * once the repair was applied. The village is looked for elsewhere.
 */
export function isUsable({ jk, tglLahir, tanggalPengukuran, berat, tinggi }: MeasuredFields): boolean {
  const hasDays = tglLahir !== null && tanggalPengukuran !== null && tglLahir <= tanggalPengukuran
  return jk !== null && hasDays && (berat !== null || tinggi !== null)
}

type MeasuredFields = Pick<EppgbmRow, 'jk' | 'tglLahir' | 'tanggalPengukuran' | 'berat' | 'tinggi'>
