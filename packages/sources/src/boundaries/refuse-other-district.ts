/**
 * A boundary file of another district, which would overwrite good polygons by the few that happen to fit. A file of the whole province is
 * none: few of its polygons belong to this district, but most of the district's villages are there.
 */
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { ChosenLayer } from './choose-layer.ts'
import { isForeign, villageCodes } from './foreign-codes.ts'
import { countVillages } from './match-features.ts'
import type { RawFeature } from './raw-feature.ts'

/** null when a third of the polygons belong to this district, or half of its villages are there. */
export function otherDistrictIssue({ features, match }: ChosenLayer, district: District, file: string): Issue | null {
  const cocok = match.kode.filter((kode) => kode !== null).length
  const desa = countVillages(match.kode)
  const isOwn = cocok * 3 >= features.length || desa * 2 >= district.desa.length
  return isOwn ? null : refusal({ cocok, jumlah: features.length, desa }, district, file)
}

/** For polygons of which none got a village: most bear the code of another district's. */
export function foreignIssue(features: readonly RawFeature[], district: District, file: string): Issue | null {
  const foreign = villageCodes(features, district).filter((kode) => isForeign(kode, district))
  return foreign.length * 2 > features.length ? refusal({ cocok: 0, jumlah: features.length, desa: 0 }, district, file) : null
}

function refusal(counts: { cocok: number; jumlah: number; desa: number }, { nama, desa }: District, file: string): Issue {
  return issue('batas.kabupaten-lain', { file }, null, { ...counts, total: desa.length, kabupaten: nama })
}
