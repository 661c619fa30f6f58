/**
 * An invented district as the files that offices give, so that the demo comes in through the same door as real data. Written from a seed:
 * the same bytes every time.
 */
import { DEMO_SEED, demoDistrict } from '@konvergen/core/setup/demo-district.ts'
import { DEMO_SEMESTER, demoKrs } from '@konvergen/core/setup/demo-krs.ts'
import { DEMO_ODDITIES, type Oddity, writtenRows } from '@konvergen/core/setup/demo-oddities.ts'
import { demoOutlines } from '@konvergen/core/setup/demo-polygons.ts'
import { DEMO_MONTHS, type DemoMonth, demoRecaps, demoVillages } from '@konvergen/core/setup/demo-recap.ts'
import { type DistrictSize, syntheticDistrict } from '@konvergen/core/setup/synthetic-district.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import { writeFormulaSheet } from '../xlsx/formula-sheet.ts'
import { recapSheet } from './recap-sheet.ts'
import { writeBoundaries } from './write-boundaries.ts'
import { writeKrsCsv } from './write-krs-csv.ts'
import { writeWilayahCsv } from './write-wilayah-csv.ts'

export type DemoFileKind = 'wilayah' | 'batas' | 'eppgbm-rekap' | 'krs-rekap'

export interface DemoFile {
  readonly name: string
  readonly kind: DemoFileKind
  readonly bytes: Uint8Array
}

/** When the health office took each recap out of e-PPGBM. */
const STAMPS: Readonly<Record<DemoMonth, string>> = { '2025-08': '2025-08-29 09:31:07', '2026-02': '2026-02-27 08:12:45' }
/** `DEMO_SEMESTER` as SIGA prints it. */
const PRINTED_SEMESTER = 'Sem 2 2025'

const textFile = (name: string, kind: DemoFileKind, text: string): DemoFile => ({ name, kind, bytes: new TextEncoder().encode(text) })

async function districtFiles(district: District, seed: number, oddities: readonly Oddity[]): Promise<DemoFile[]> {
  const villages = demoVillages(district, seed)
  const recaps = demoRecaps(villages, seed)
  const kabupaten = district.nama.replace(/^Kabupaten /, '')
  const recapFiles = DEMO_MONTHS.map(async (month): Promise<DemoFile> => {
    const rows = writtenRows(district, recaps[month], oddities, month)
    const bytes = await writeFormulaSheet(recapSheet(rows, STAMPS[month], kabupaten))
    return { name: `rekap-status-gizi-${month}.xlsx`, kind: 'eppgbm-rekap', bytes }
  })
  return [
    textFile(`wilayah-${district.kode}.csv`, 'wilayah', writeWilayahCsv(district)),
    textFile(`batas-desa-${district.kode}.geojson`, 'batas', writeBoundaries(demoOutlines(district, seed))),
    ...(await Promise.all(recapFiles)),
    textFile(`krs-verval-${DEMO_SEMESTER}.csv`, 'krs-rekap', writeKrsCsv(district, demoKrs(villages, seed), PRINTED_SEMESTER)),
  ]
}

/** The demo district, oddities and all; recaps in the order of their months. */
export async function demoFiles(): Promise<DemoFile[]> {
  return districtFiles(demoDistrict(), DEMO_SEED, DEMO_ODDITIES)
}

/** A district of any size without oddities, code 99.02: for benchmarks. */
export async function syntheticFiles(size: DistrictSize): Promise<DemoFile[]> {
  return districtFiles(syntheticDistrict(size), size.seed, [])
}
