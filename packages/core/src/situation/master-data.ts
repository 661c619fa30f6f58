/**
 * What national applications ask for as “Data Sasaran” of every village (SPEC §1.1): families, families at risk, children measured, and of these the severely
 * stunted and the stunted.
 */
import type { KrsCounts } from '../intake/krs.ts'
import type { RecapCounts } from '../intake/recap.ts'
import type { District } from '../wilayah/district.ts'

/** null = not reported. */
export interface MasterRow {
  readonly kode: string
  readonly keluarga: number | null
  readonly krs: number | null
  readonly diukur: number | null
  readonly sangatPendek: number | null
  readonly pendek: number | null
}

/** Every village of the district, in the order of the codes. */
export function masterRows(
  { desa }: Pick<District, 'desa'>,
  recap: ReadonlyMap<string, RecapCounts> | null,
  krs: ReadonlyMap<string, KrsCounts> | null,
): MasterRow[] {
  return desa
    .toSorted((a, b) => (a.kode < b.kode ? -1 : 1))
    .map(({ kode }) => {
      const [children, families] = [recap?.get(kode), krs?.get(kode)]
      return {
        kode,
        keluarga: families?.keluarga ?? null,
        krs: families?.krs ?? null,
        diukur: children?.diukur ?? null,
        sangatPendek: children?.sangatPendek ?? null,
        pendek: children?.pendek ?? null,
      }
    })
}
