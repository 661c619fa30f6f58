/**
 * Invented children and families in the numbers of a large district, for measuring how soon their causes are counted: months of measurements, lists whose marks chance gives.
 */
import type { Day } from '@konvergen/core/kit/day.ts'
import { randomInteger, seededRandom } from '@konvergen/core/kit/random.ts'
import { marksOfText } from '@konvergen/core/sasaran/family-marks.ts'
import { syntheticDistrict } from '@konvergen/core/setup/synthetic-district.ts'
import { appendList, type PlacedChild } from '../../src/capabilities/measurement/door.ts'
import { appendFamilies, type PlacedFamilyRow } from '../../src/capabilities/sasaran/door.ts'
import { writeTrail } from '../../src/capabilities/trail/door.ts'
import type { DistrictContext } from '../../src/platform/context.ts'
import { asSystem, runInDistrict, type Surroundings } from '../../src/platform/run-work.ts'
import { familyPerson } from './families.ts'

const MONTHS = ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02'] as const
type Month = (typeof MONTHS)[number]
const BIRTHS = 48
/** Of 400 villages. */
export const LARGE_DISTRICT = syntheticDistrict({ kecamatan: 20, desa: 400, seed: 1 })
const KINDS = ['1', '2', '3', '8', '3, 5', null]
const AT_ONCE = 5000

const villageOf = (villages: readonly string[], index: number): string => villages[index % villages.length] ?? ''

function childRow(index: number, desaKode: string, month: Month): PlacedChild {
  const age = 1 + (index % BIRTHS)
  const born = new Date(Date.UTC(2025, 7 - age, 1 + (index % 27)))
  // About the median of the standard, from 7 cm below to 3 cm above it: some three in ten are stunted.
  const tinggi = Math.round(10 * (49.5 + 7.4 * Math.sqrt(age + MONTHS.indexOf(month)) + (index % 11) - 7)) / 10
  return {
    row: index + 2,
    desaKode,
    nik: `99011${String(index).padStart(11, '0')}`,
    nama: `ANAK ${index}`,
    ibu: `IBU ${index}`,
    ayah: `AYAH ${index}`,
    tglLahir: born.toISOString().slice(0, 10) as Day,
    jk: index % 2 === 0 ? 'L' : 'P',
    alamat: null,
    rt: null,
    rw: null,
    puskesmas: 'PKM SATU',
    posyandu: 'MELATI',
    tanggalPengukuran: `${month}-12` as Day,
    berat: Math.round(10 * (6 + age * 0.2)) / 10,
    tinggi,
    caraUkur: age < 24 ? 'terlentang' : 'berdiri',
    lila: null,
    naikBeratBadan: (['N', 'N', 'T', 'O', 'T'] as const)[index % 5] ?? null,
    vitA: index % 3 === 0 ? 1 : null,
    applied: [],
    repairs: [],
  }
}

/** `[portion][row]`: each child once, in a village after the other. */
function childrenOf(villages: readonly string[], count: number, month: Month): PlacedChild[][] {
  return portions(count, (index) => childRow(index, villageOf(villages, index), month))
}

/** A child under two, and whatever else chance gives it; other chances each time. */
function familiesOf(villages: readonly string[], count: number, seed: number): PlacedFamilyRow[][] {
  const random = seededRandom(seed)
  const marks = () => marksOfText(`1${Array.from({ length: 10 }, () => '01-'[randomInteger(random, 0, 2)]).join('')}`)
  return portions(count, (index) => ({
    row: index + 2,
    desa: villageOf(villages, index),
    person: familyPerson(index),
    marks: marks(),
    welfare: null,
    accompaniment: KINDS[index % KINDS.length] ?? null,
  }))
}

function portions<Row>(count: number, rowOf: (index: number) => Row): Row[][] {
  return Array.from({ length: Math.ceil(count / AT_ONCE) }, (_, portion) =>
    Array.from({ length: Math.min(AT_ONCE, count - portion * AT_ONCE) }, (__, at) => rowOf(portion * AT_ONCE + at)),
  )
}

const idOf = (kind: number, at: number): string => `01900000-0000-7000-8000-0000000${kind}000${at}`

/** Two lists of families, half a year after the other, and six months of measurements. */
export async function bringRegisters(work: Surroundings, counts: { readonly children: number; readonly families: number }): Promise<void> {
  const { kode: kab, desa } = LARGE_DISTRICT
  const villages = desa.map(({ kode }) => kode)
  const write = (id: string, bring: (ctx: DistrictContext) => Promise<unknown>) =>
    runInDistrict(asSystem(work), 'tulis', kab, async (ctx) => {
      writeTrail(ctx, { kab, act: 'intake.apply', subject: id, detail: {} })
      await bring(ctx)
    })
  for (const [at, period] of ['2025-S2', '2026-S1'].entries()) {
    const rows = familiesOf(villages, counts.families, at)
    await write(idOf(1, at), (ctx) => appendFamilies(ctx, { id: idOf(1, at), source: 'KRS', period }, rows))
  }
  for (const [at, month] of MONTHS.entries())
    await write(idOf(2, at), (ctx) => appendList(ctx, idOf(2, at), childrenOf(villages, counts.children, month)))
}
