/**
 * Stunting in the register before a year and since, of villages taken together: Σ cases / Σ measured of those that were measured both times, so that who came to be measured does not
 * make the difference. It stands beside the chain and proves no cause: children grow, come and go, and much else happens in a year.
 */
import { compareChange } from '../situation/compare-change.ts'

/** null = not told. */
export interface MeasuredVillage {
  readonly cases: number | null
  readonly measured: number | null
  /** Children who are to be measured (S). */
  readonly children: number | null
}

export interface Prevalence {
  readonly cases: number
  readonly measured: number
  /** 0–100. */
  readonly percent: number
  /** D/S: measured of all who are to be, per cent; null = of any of the villages it is not known. */
  readonly reach: number | null
}

export interface PrevalencePair {
  /** null = none of them was measured. */
  readonly before: Prevalence | null
  readonly after: Prevalence | null
  /** Villages that the figures are of: measured both times, or where none was, at that one time. */
  readonly villages: number
  /** Only where their 95 % intervals do not overlap is it called a change; null = there are no two figures. */
  readonly verdict: 'bermakna' | 'tidak-bermakna' | null
}

export type MeasuredMonth = ReadonlyMap<string, MeasuredVillage>

type Valid = MeasuredVillage & { readonly cases: number; readonly measured: number }

/** More stunted than measured, or nobody measured, is no figure. */
function isValid(village: MeasuredVillage | undefined): village is Valid {
  if (village === undefined) return false
  const { cases, measured } = village
  return cases !== null && measured !== null && measured > 0 && cases <= measured
}

function sumUp(villages: readonly Valid[]): Prevalence | null {
  const measured = villages.reduce((sum, each) => sum + each.measured, 0)
  if (measured === 0) return null
  const cases = villages.reduce((sum, each) => sum + each.cases, 0)
  const children = villages.reduce<number | null>((sum, each) => (sum === null || each.children === null ? null : sum + each.children), 0)
  const isReach = children !== null && children >= measured
  return { cases, measured, percent: (100 * cases) / measured, reach: isReach ? (100 * measured) / children : null }
}

function judge(before: Prevalence, after: Prevalence): PrevalencePair['verdict'] {
  const figureOf = ({ percent, measured: n }: Prevalence, year: number) => {
    const place = { kode: '', nama: '', source: 'e-PPGBM', page: null, population: 'balita' as const }
    return { ...place, year, month: null, percent, n, low: null, high: null }
  }
  return compareChange(figureOf(before, 0), figureOf(after, 1)).verdict === 'bermakna' ? 'bermakna' : 'tidak-bermakna'
}

/** `before`, `after`: the months as the register has them, null = there is none. */
export function comparePrevalence(desa: readonly string[], before: MeasuredMonth | null, after: MeasuredMonth | null): PrevalencePair {
  const at = (month: MeasuredMonth | null, kode: string) => month?.get(kode)
  const both = desa.filter((kode) => isValid(at(before, kode)) && isValid(at(after, kode)))
  const own = both.length > 0 ? both : desa
  const [was, is] = [before, after].map((month) => own.map((kode) => at(month, kode)).filter(isValid))
  const pair = { before: sumUp(was ?? []), after: sumUp(is ?? []) }
  return {
    ...pair,
    villages: both.length > 0 ? both.length : Math.max(was?.length ?? 0, is?.length ?? 0),
    verdict: both.length > 0 && pair.before !== null && pair.after !== null ? judge(pair.before, pair.after) : null,
  }
}
