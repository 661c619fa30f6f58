/**
 * Invented counts as the family-planning office's KRS recap would hold them, in keeping with the same village's weighings: more families
 * at risk where more children are stunted. KRS + not at risk = target families, the five welfare ranks = KRS, and the four parts of 4T
 * overlap, so the unique count lies between the largest of them and their sum.
 */
import type { KrsCount } from '../intake/krs.ts'
import { clamp } from '../kit/clamp.ts'
import { type Random, randomBinomial, randomDeviate, seededRandom } from '../kit/random.ts'
import type { DemoVillage } from './demo-recap.ts'

/** The verval between the two weighings. */
export const DEMO_SEMESTER = '2025-S2'

export type DemoKrsCounts = Readonly<Record<KrsCount, number>>

/** Families per child under five, and the share of families that the verval is about (with a child, a mother to be or a couple). */
const FAMILIES_PER_BALITA = 3.6
const TARGET_SHARE = 0.74
/** Families at risk: this share, and more with each point of stunting. */
const RISK = { base: 0.06, perStunting: 0.95, deviation: 0.03, least: 0.08, most: 0.5 }
/** Shares of the families at risk in welfare ranks 1 to 4; the rest ranks above. */
const WELFARE = [0.16, 0.13, 0.1, 0.08] as const
/** Share of the sum of the 4T parts that is unique: many a mother counts in two. */
const UNIQUE_4T = 0.82

function welfareRanks(random: Random, krs: number): readonly number[] {
  const lower = WELFARE.map((share) => Math.round(krs * share * (0.7 + 0.6 * random())))
  return [...lower, krs - lower.reduce((sum, rank) => sum + rank, 0)]
}

function krsOf(village: DemoVillage, random: Random): DemoKrsCounts {
  const keluarga = Math.round(village.balita * FAMILIES_PER_BALITA * (0.9 + 0.2 * random()))
  const sasaran = Math.round(keluarga * (TARGET_SHARE + 0.03 * randomDeviate(random)))
  const share = RISK.base + RISK.perStunting * village.stunting + RISK.deviation * randomDeviate(random)
  const krs = Math.round(sasaran * clamp(share, RISK.least, RISK.most))
  const [sejahtera1 = 0, sejahtera2 = 0, sejahtera3 = 0, sejahtera4 = 0, sejahteraLebih4 = 0] = welfareRanks(random, krs)
  const pus = Math.round(sasaran * (0.9 + 0.07 * random()))
  const some = (of: number, chance: number): number => randomBinomial(random, of, chance)
  const terlaluMuda = some(pus, 0.014)
  const terlaluTua = some(pus, 0.21)
  const terlaluDekat = some(pus, 0.012)
  const terlaluBanyak = some(pus, 0.27)
  const sum4t = terlaluMuda + terlaluTua + terlaluDekat + terlaluBanyak
  return {
    keluarga,
    sasaran,
    sejahtera1,
    sejahtera2,
    sejahtera3,
    sejahtera4,
    sejahteraLebih4,
    krs,
    tidakBerisiko: sasaran - krs,
    baduta: some(sasaran, 0.11),
    balita: some(sasaran, 0.24),
    pus,
    pusHamil: some(pus, 0.022),
    airTidakLayak: some(krs, clamp(0.12 + 0.2 * random(), 0, 1)),
    jambanTidakLayak: some(krs, clamp(0.2 + 0.35 * random(), 0, 1)),
    terlaluMuda,
    terlaluTua,
    terlaluDekat,
    terlaluBanyak,
    pus4t: clamp(Math.round(UNIQUE_4T * sum4t), Math.max(terlaluMuda, terlaluTua, terlaluDekat, terlaluBanyak), Math.min(sum4t, pus)),
    bukanKbModern: some(pus, 0.33),
  }
}

/** One row of counts per village, in the order given. */
export function demoKrs(villages: readonly DemoVillage[], seed: number): DemoKrsCounts[] {
  const random = seededRandom(seed + 3)
  return villages.map((village) => krsOf(village, random))
}
