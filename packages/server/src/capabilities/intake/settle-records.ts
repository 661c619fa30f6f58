/**
 * Where the rows of a list of families, persons or things belong, with the names that are confirmed by now: one placement for each different writing.
 */
import { childPlaceIssues } from '@konvergen/core/intake/child-place-issues.ts'
import { type PlacedRecord, pairsOfRecords, placeRecords } from '@konvergen/core/intake/lists/place-records.ts'
import { RECORD_IMPORTS } from '@konvergen/core/intake/lists/record-imports.ts'
import type { RecordPlaceWritten } from '@konvergen/core/intake/lists/record-summary.ts'
import { issue } from '@konvergen/core/intake/make-issue.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import { type BpsCodes, NO_BPS_CODES } from '@konvergen/core/wilayah/bps-codes.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import type { Placement } from '@konvergen/core/wilayah/placement.ts'
import type { DistrictContext } from '../../platform/context.ts'
import { knownBpsCodes } from '../wilayah/door.ts'
import { asAliases, readAliases, readDistrictOn } from '../wilayah/store.ts'
import { recordHeadOf } from './list-store.ts'
import { lastDayOf } from './period.ts'
import type { StoredRecords } from './tables.ts'

export interface SettledRecords {
  readonly placements: readonly Placement[]
  readonly issues: readonly Issue[]
  readonly blocked: Issue | null
  /** Village or other area of each written place, by index; null = none, or not known. */
  readonly areas: readonly (string | null)[]
  /** Of a list that is of no place all. */
  readonly placedRows: number
  readonly unplacedRows: number
  readonly district: District
  /** Codes of BPS beside villages that were found without doubt. */
  readonly bpsCodes: BpsCodes
}

/** More of the rows than this naming another district: the file was sent to the wrong office. */
const FOREIGN_FROM = 0.5

interface Named {
  readonly named: RecordPlaceWritten
  readonly placed: PlacedRecord
}

function foreignRecords(places: readonly Named[], rows: number, kabupaten: string, file: string): Issue | null {
  const foreign = places
    .filter(({ placed }) => placed.placement?.state === 'kabupaten-lain')
    .reduce((sum, { named }) => sum + named.rows, 0)
  if (rows === 0 || foreign / rows <= FOREIGN_FROM) return null
  return issue('wilayah.bukan-kabupaten-ini', { file }, null, { cocok: rows - foreign, baris: rows, kabupaten })
}

const sum = (places: readonly Named[]): number => places.reduce((total, { named }) => total + named.rows, 0)

export async function settleRecords(ctx: DistrictContext, stored: StoredRecords): Promise<SettledRecords> {
  const { summary } = recordHeadOf(stored)
  const { placing, use } = RECORD_IMPORTS[stored.kind]
  const district = await readDistrictOn(ctx, stored.period === null ? null : lastDayOf(stored.period))
  // A code without a name is looked for, and told, as it is written.
  const written = summary.places.map((place) => (placing === 'siskeudes' ? { ...place, desa: place.desa ?? place.kode } : place))
  const found = placeRecords(written, placing, district, asAliases(await readAliases(ctx)), await knownBpsCodes(ctx))
  const places = written.map((named, index): Named => ({ named, placed: found[index] as PlacedRecord }))
  const looked = places.flatMap(({ named, placed }) =>
    placed.placement === null ? [] : [{ named, placement: placed.placement, row: named.row, count: named.rows }],
  )
  return {
    placements: looked.map(({ named, placement: { kode, desa, by, suggestion }, row }) => ({
      row,
      nama: named.desa ?? '',
      kode,
      desa,
      by,
      suggestion,
    })),
    // Persons are found by their family, whatever village the list writes.
    issues: use === 'orang' ? [] : childPlaceIssues(looked, district, summary.place),
    blocked: foreignRecords(places, summary.rows, district.nama, stored.file_name),
    areas: found.map(({ area }) => area),
    placedRows: placing === 'none' ? summary.rows : sum(places.filter(({ placed }) => placed.area !== null)),
    unplacedRows: placing === 'none' ? 0 : sum(places.filter(({ placed }) => placed.area === null)),
    district,
    bpsCodes: placing === 'desa' ? pairsOfRecords(written, found) : NO_BPS_CODES,
  }
}
