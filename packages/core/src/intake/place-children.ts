/**
 * The villages of a list of children: each different writing is placed once, as a row of a recap would be.
 */
import type { Issue } from '../kit/issue.ts'
import type { Aliases } from '../wilayah/alias.ts'
import type { District } from '../wilayah/district.ts'
import { matchNames } from '../wilayah/match-name.ts'
import type { Placement } from '../wilayah/placement.ts'
import { kecamatanFinder } from './find-kecamatan.ts'
import { foreignFile, placeIssues } from './place-issues.ts'

export interface WrittenVillage {
  readonly kab: string | null
  readonly kec: string | null
  readonly desa: string | null
  readonly row: number
}

export interface PlacedVillages {
  readonly placements: readonly Placement[]
  readonly issues: readonly Issue[]
  readonly blocked: Issue | null
}

export function placeChildren(
  written: readonly WrittenVillage[],
  district: District,
  aliases: Aliases,
  { file, sheet }: { readonly file: string; readonly sheet: string },
): PlacedVillages {
  const codeOf = kecamatanFinder(
    written.flatMap(({ kec }) => kec ?? []),
    district,
  )
  const names = written.map(({ desa, kec, row }) => ({ row, nama: desa ?? '', kecamatan: kec === null ? null : codeOf(kec) }))
  const placements = matchNames(names, district, aliases)
  const issues = placeIssues(placements, district, file, sheet).filter(({ code }) => code !== 'wilayah.desa-tanpa-baris')
  return { placements, issues, blocked: foreignFile(placements, district, file) }
}
