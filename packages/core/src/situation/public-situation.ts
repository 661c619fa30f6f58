/**
 * The situation as the public is told it: without small numbers and without those that would give them away, and without what was computed from such a number. Rows
 * without a village stand for no place and are left out with their names.
 */
import { type AreaSituation, type DesaSituation, FIGURES, type Figures, type Situation } from './situation.ts'
import { toldFigure, type WithheldCounts } from './withhold-figures.ts'

function toldArea<Area extends AreaSituation>(area: Area, withheld: WithheldCounts): Area {
  const own = FIGURES.map((key) => [key, toldFigure(key, area.kode, area.figures[key], withheld)] as const)
  const figures = Object.fromEntries(own) as unknown as Figures
  return { ...area, figures, interval: figures.stunting.percent === null ? null : area.interval }
}

/** What is still to be measured is the target less those measured. */
function toldVillage(village: DesaSituation, withheld: WithheldCounts): DesaSituation {
  const { figures, ...rest } = toldArea(village, withheld)
  const isStunting = figures.stunting.state === 'disembunyikan'
  const isMeasured = isStunting || figures.ds.state === 'disembunyikan'
  return {
    ...rest,
    figures,
    estimate: isStunting ? null : village.estimate,
    worstProbability: isStunting ? null : village.worstProbability,
    sufficiency: isMeasured ? { ...village.sufficiency, moreToMeasure: null } : village.sufficiency,
  }
}

export function publicSituation(situation: Situation, withheld: WithheldCounts): Situation {
  return {
    ...situation,
    kabupaten: toldArea(situation.kabupaten, withheld),
    kecamatan: situation.kecamatan.map((area) => toldArea(area, withheld)),
    desa: situation.desa.map((village) => toldVillage(village, withheld)),
    unplaced: [],
  }
}
