/**
 * Invented numbers of services for the demo district, as its offices would have entered them: target groups once a year, services quarter by quarter and a little
 * better each time, supply once a year. Kecamatan and villages differ; some villages have said nothing, in some an indicator does not apply, and one service nobody
 * reports: each way of having no number is met.
 */
import { DENOMINATORS } from '../indicators/catalogue.ts'
import type { Definition, Level } from '../indicators/indicator.ts'
import type { AreasByLevel } from '../indicators/period-coverage.ts'
import { clamp } from '../kit/clamp.ts'
import { randomAt } from '../kit/random.ts'
import type { District } from '../wilayah/district.ts'
import type { DemoVillage } from './demo-recap.ts'

export interface DemoEntry {
  readonly code: string
  readonly part: 'nilai' | 'penyebut'
  readonly area: string
  /** null = it does not apply there. */
  readonly value: number | null
}

/** People of a target group for each child under five; what is not here is as many. Chosen by us, so that the proportions are those of a district. */
const PER_BALITA: Readonly<Record<string, number>> = {
  D01: 0.7,
  D02: 0.08,
  D03: 0.08,
  D04: 0.3,
  D05: 1.8,
  D06: 0.2,
  D07: 0.03,
  D08: 0.18,
  D09: 0.1,
  D10: 0.3,
  D11: 0.2,
  D12: 1,
  D13: 0.06,
  D14: 0.008,
  D15: 3.6,
  D16: 0.75,
  D17: 3.4,
  D18: 0.03,
  D19: 0.25,
  D20: 0.07,
  D21: 0.5,
}
/** Nobody reports it. */
const NEVER = 'E08'
/** It is not for every village. */
const ELSEWHERE = { code: 'E27', every: 13 }
/** Every so many village has reported nothing. */
const SILENT_EVERY = 11
const LEAST = 0.28
const SPREAD = 0.62
const BETTER = 0.03

/** 0–1, the same for the same words. */
function chance(seed: number, text: string, at: number): number {
  const word = text.split('').reduce((sum, letter) => (31 * sum + letter.charCodeAt(0)) % 1_000_003, 7)
  return randomAt(seed, word, at)
}

/** Once a year. */
export function demoTargetGroups(villages: readonly DemoVillage[], seed: number): readonly DemoEntry[] {
  return DENOMINATORS.flatMap(({ code }) =>
    villages.map(({ kode, balita }, at) => {
      const about = balita * (PER_BALITA[code] ?? 1) * (0.8 + 0.4 * chance(seed, code, at))
      return { code, part: 'nilai' as const, area: kode, value: Math.round(about) }
    }),
  )
}

/** How far a service reaches in a village: of the service, of the kecamatan, of the village itself, and better by the quarter. */
function reach(definition: Definition, place: { readonly kecamatan: number; readonly at: number }, quarter: number, seed: number): number {
  const { code, direction } = definition
  const level = LEAST + SPREAD * chance(seed, code, 0)
  const own = 0.16 * (chance(seed, `${code} kecamatan`, place.kecamatan) - 0.5) + 0.3 * (chance(seed, `${code} desa`, place.at) - 0.5)
  const share = clamp(level + own + BETTER * quarter, 0.02, 1)
  return direction === 'naik' ? share : 0.3 * (1 - share)
}

/** Services over a governed number, of one quarter. `quarter`: 0 = the first of the demo. */
export function demoServices(
  definitions: readonly Definition[],
  {
    district,
    villages,
    groups,
  }: { readonly district: District; readonly villages: readonly DemoVillage[]; readonly groups: readonly DemoEntry[] },
  quarter: number,
  seed: number,
): readonly DemoEntry[] {
  const people = new Map(groups.map(({ code, area, value }) => [`${code} ${area}`, value ?? 0]))
  const counted = definitions.filter(({ code, sameAs, denominatorCode }) => sameAs === null && denominatorCode !== null && code !== NEVER)
  return counted.flatMap((definition): DemoEntry[] =>
    villages.flatMap(({ kode }, at): DemoEntry[] => {
      if (at % SILENT_EVERY === SILENT_EVERY - 1) return []
      const { code, denominatorCode } = definition
      if (code === ELSEWHERE.code && at % ELSEWHERE.every === 2) return [{ code, part: 'nilai', area: kode, value: null }]
      const kecamatan = district.kecamatan.findIndex((each) => kode.startsWith(each.kode))
      const all = people.get(`${denominatorCode} ${kode}`) ?? 0
      return [{ code, part: 'nilai', area: kode, value: Math.round(all * reach(definition, { kecamatan, at }, quarter, seed)) }]
    }),
  )
}

/** What has to be there: yes or no, times a year, and shares with a denominator of their own. */
export function demoSupply(definitions: readonly Definition[], areas: AreasByLevel, seed: number): readonly DemoEntry[] {
  const supply = definitions.filter(({ sameAs, denominatorCode }) => sameAs === null && denominatorCode === null)
  const placesOf = (level: Level): readonly string[] => areas[level]
  return supply.flatMap(({ code, unit, level }) =>
    placesOf(level).flatMap((area, at): DemoEntry[] => {
      if (level === 'desa' && at % SILENT_EVERY === SILENT_EVERY - 1) return []
      const share = chance(seed, code, at)
      const value = (number: number, part: DemoEntry['part'] = 'nilai'): DemoEntry => ({ code, part, area, value: number })
      if (unit === 'tanda' || unit === 'ya-tidak') return [value(Number(share < 0.6))]
      if (unit === 'jumlah') return [value(Math.floor(3 * share))]
      const all = 4 + Math.floor(8 * share)
      return [value(all, 'penyebut'), value(Math.floor(all * chance(seed, `${code} n`, at)))]
    }),
  )
}
