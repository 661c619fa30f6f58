/**
 * Invented counts as the health office's recap would hold them: two weighings half a year apart, so that change shows. Villages differ
 * (kecamatan have a level of their own, villages vary about it), and every count is consistent: parts make their totals, nobody is
 * measured who is not there. What is wrong in the demo files is planted afterwards, in `demo-oddities.ts`.
 */
import type { RecapCount } from '../intake/recap.ts'
import { clamp } from '../kit/clamp.ts'
import { type Random, randomBinomial, randomDeviate, randomInteger, seededRandom } from '../kit/random.ts'
import type { District } from '../wilayah/district.ts'
import { villageKind } from '../wilayah/kode.ts'

/** Months of the two weighings. Vitamin A months, when most children come. */
export const DEMO_MONTHS = ['2025-08', '2026-02'] as const
export type DemoMonth = (typeof DEMO_MONTHS)[number]

export type DemoRecapCounts = Readonly<Record<RecapCount, number>>

/** What stays the same about a village from one weighing to the next. */
export interface DemoVillage {
  readonly kode: string
  readonly balita: number
  /** Chance that a measured child is short for its age. */
  readonly stunting: number
  /** Share of the children that come to be measured (D/S). */
  readonly datang: number
}

/** Mean chance, and how far kecamatan and villages lie from it. */
const STUNTING = { mean: 0.235, kecamatan: 0.03, village: 0.05, least: 0.1, most: 0.36 }
/** Every so many villages one is very small, one measures few. */
const TINY_EVERY = 31
const POORLY_VISITED_EVERY = 6
/** No village stands out beyond these shares of its measured children. */
const OBSERVED = { least: 0.08, most: 0.38 }
/** Between the two weighings. */
const CHANGE = { mean: -0.012, deviation: 0.012 }

function balitaOf(kode: string, index: number, random: Random): number {
  if (index % TINY_EVERY === TINY_EVERY - 1) return randomInteger(random, 24, 29)
  const usual = villageKind(kode) === 'kelurahan' ? 340 : 165
  return Math.round(usual * clamp(1 + 0.38 * randomDeviate(random), 0.45, 2.1))
}

/** One per village, in the order of `district.desa`. */
export function demoVillages(district: District, seed: number): DemoVillage[] {
  const random = seededRandom(seed)
  const levels = new Map(district.kecamatan.map(({ kode }) => [kode, STUNTING.mean + STUNTING.kecamatan * randomDeviate(random)]))
  return district.desa.map(({ kode, kecamatan }, index) => {
    const level = levels.get(kecamatan) ?? STUNTING.mean
    const poorlyVisited = index % POORLY_VISITED_EVERY === POORLY_VISITED_EVERY - 2
    return {
      kode,
      balita: balitaOf(kode, index, random),
      stunting: clamp(level + STUNTING.village * randomDeviate(random), STUNTING.least, STUNTING.most),
      datang: poorlyVisited ? 0.5 + 0.27 * random() : 0.83 + 0.14 * random(),
    }
  })
}

/** `total` handed out by these chances; the first part takes what is left. */
function parts(random: Random, total: number, chances: readonly number[]): readonly number[] {
  let left = total
  const given = chances.map((chance) => {
    const part = Math.min(left, randomBinomial(random, total, chance))
    left -= part
    return part
  })
  return [left, ...given]
}

function recapOf(village: DemoVillage, stuntingChance: number, random: Random): DemoRecapCounts {
  const sasaran = village.balita + randomInteger(random, -2, 2)
  const diukur = Math.round(sasaran * clamp(village.datang + 0.015 * randomDeviate(random), 0.4, 1))
  const ditimbang = Math.min(sasaran, diukur + randomInteger(random, 0, 4))
  const ditimbangDiukur = diukur - (random() < 0.15 ? 1 : 0)
  const drawn = randomBinomial(random, diukur, stuntingChance)
  const stunting = clamp(drawn, Math.ceil(OBSERVED.least * diukur), Math.floor(OBSERVED.most * diukur))
  const [pendek = 0, sangatPendek = 0] = parts(random, stunting, [0.22])
  const [tbNormal = 0, tinggi = 0] = parts(random, diukur - stunting, [0.006])
  const [bbNormal = 0, bbSangatKurang = 0, bbKurang = 0, bbRisikoLebih = 0] = parts(random, ditimbang, [
    0.03,
    0.55 * stuntingChance + 0.02,
    0.03,
  ])
  const [giziBaik = 0, giziBuruk = 0, giziKurang = 0, risikoGiziLebih = 0, giziLebih = 0, obesitas = 0] = parts(
    random,
    ditimbangDiukur,
    [0.007, 0.075, 0.05, 0.014, 0.004],
  )
  return {
    sasaran,
    bbSangatKurang,
    bbKurang,
    bbNormal,
    bbRisikoLebih,
    ditimbang,
    sangatPendek,
    pendek,
    tbNormal,
    tinggi,
    diukur,
    giziBuruk,
    giziKurang,
    giziBaik,
    risikoGiziLebih,
    giziLebih,
    obesitas,
    ditimbangDiukur,
    stunting: sangatPendek + pendek,
    wasting: giziBuruk + giziKurang,
    underweight: bbSangatKurang + bbKurang,
  }
}

/** Both weighings, each with one row of counts per village in the order given. */
export function demoRecaps(villages: readonly DemoVillage[], seed: number): Readonly<Record<DemoMonth, DemoRecapCounts[]>> {
  const [before, after] = [seededRandom(seed + 1), seededRandom(seed + 2)]
  const changed = (village: DemoVillage): number => village.stunting + CHANGE.mean + CHANGE.deviation * randomDeviate(after)
  return {
    '2025-08': villages.map((village) => recapOf(village, village.stunting, before)),
    '2026-02': villages.map((village) => recapOf(village, changed(village), after)),
  }
}
