/** The form of a village change as plain values, and what it becomes when it is complete. */
import type { VillageChange } from '@konvergen/contract/wilayah.ts'
import { levelOf, parseKode } from '@konvergen/core/wilayah/kode.ts'

export type ChangeKind = VillageChange['kind']
export const CHANGE_KINDS: readonly ChangeKind[] = ['ganti-nama', 'pemekaran', 'penggabungan']

export interface NewVillage {
  readonly kode: string
  readonly nama: string
}

export interface ChangeForm {
  readonly kind: ChangeKind
  /** Codes of the villages that change: one, or those that merge. */
  readonly asal: readonly string[]
  /** What comes out: the new villages of a split; of a merger or a new name only the first counts. */
  readonly baru: readonly NewVillage[]
  readonly berlaku: string
  readonly dasar: string
}

export const EMPTY_FORM: ChangeForm = { kind: 'ganti-nama', asal: [], baru: [{ kode: '', nama: '' }], berlaku: '', dasar: '' }

/** Code of a village as the list writes it; null when it is none. */
function villageKode(text: string): string | null {
  const kode = parseKode(text)
  return kode !== null && levelOf(kode) === 'desa' ? kode : null
}

/** Null while something is missing. */
export function toChange({ kind, asal, baru, berlaku, dasar }: ChangeForm): VillageChange | null {
  const [first] = asal
  const villages = baru.map(({ kode, nama }) => ({ kode: villageKode(kode), nama: nama.trim() }))
  const [result] = villages
  if (first === undefined || result === undefined || result.nama === '' || berlaku === '' || dasar.trim() === '') return null
  const about = { berlaku, dasar: dasar.trim() }
  if (kind === 'ganti-nama') return { kind, kode: first, nama: result.nama, ...about }
  const complete = villages.flatMap(({ kode, nama }) => (kode === null || nama === '' ? [] : [{ kode, nama }]))
  if (complete.length < villages.length) return null
  if (kind === 'pemekaran') return { kind, kode: first, baru: complete, ...about }
  const [target] = complete
  return asal.length < 2 || target === undefined ? null : { kind, asal: [...asal], ...target, ...about }
}
