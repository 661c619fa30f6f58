/**
 * Why a village stands where it stands, as keys with figures, in order of weight: the two criteria against their cuts, how sure it is, what
 * makes the figure weak, the families at risk. `say-reasons.ts` puts them into words.
 */
import type { DesaSituation } from '../situation/situation.ts'
import type { LokusCuts, LokusReason } from './proposal.ts'

/** Against a cut: high is at or above it. */
function side(value: number, cut: number): 'di-atas' | 'sama' | 'di-bawah' {
  if (value === cut) return 'sama'
  return value > cut ? 'di-atas' : 'di-bawah'
}

function measurementReasons(desa: DesaSituation, cuts: LokusCuts, k: number): LokusReason[] {
  const { percent, numerator: cases, denominator: measured } = desa.figures.stunting
  if (percent === null || cases === null || measured === null) return []
  const { prevalence: cut, basis } = cuts
  const reasons: LokusReason[] = [
    { code: `prevalensi-${side(percent, cut)}`, params: { percent, cases, measured, cut, basis } },
    { code: `kasus-${side(cases, cuts.cases)}`, params: { cases, cut: cuts.cases, basis } },
  ]
  if (desa.worstProbability !== null) reasons.push({ code: 'peluang-terberat', params: { probability: desa.worstProbability, k } })
  return reasons
}

/** null when not reported, or impossible beside its target families. */
export function familiesAtRisk({ figures }: DesaSituation): number | null {
  return figures.krs.state === 'tidak-sah' ? null : figures.krs.numerator
}

function doubtReasons({ figures, sufficiency }: DesaSituation): LokusReason[] {
  const reasons: LokusReason[] = []
  for (const reason of sufficiency.reasons) {
    const measured = figures.stunting.denominator ?? 0
    if (reason === 'diukur-kurang-30')
      reasons.push(measured === 0 ? { code: 'belum-diukur', params: {} } : { code: reason, params: { measured } })
    else if (reason === 'ds-kurang-80')
      reasons.push({ code: reason, params: { percent: figures.ds.percent ?? 0, target: figures.ds.denominator ?? 0 } })
    else reasons.push({ code: reason, params: {} })
  }
  return reasons
}

/** `k`: of the situation's `worstProbability`. `cuts` null: nothing is ranked. */
export function giveReasons(desa: DesaSituation, cuts: LokusCuts | null, k: number, tiedAtCut: boolean): LokusReason[] {
  const families = familiesAtRisk(desa)
  return [
    ...(cuts === null ? [] : measurementReasons(desa, cuts, k)),
    ...(tiedAtCut ? [{ code: 'seri-di-batas', params: {} }] : []),
    ...doubtReasons(desa),
    ...(families === null ? [] : [{ code: 'krs', params: { families } }]),
  ]
}
