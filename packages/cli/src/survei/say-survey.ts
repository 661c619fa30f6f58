/**
 * The three figures that everybody asks for first, with how sure they are.
 */
import { type Language, sayNumber, sayPercent } from '@konvergen/core/kit/say-number.ts'
import { columnPlace } from '@konvergen/core/survey/columns.ts'
import type { PrevalenceTable } from '@konvergen/core/survey/survey.ts'
import { say } from '../terminal.ts'

/** Below −2: the definitions of Permenkes 2/2020. */
const FIGURES = [
  { share: 'HA_2', population: 'HAZ', id: 'Stunting (TB/U < −2)', en: 'Stunting (height-for-age < −2)' },
  { share: 'WH_2', population: 'WHZ', id: 'Wasting (BB/TB < −2)', en: 'Wasting (weight-for-height < −2)' },
  { share: 'WA_2', population: 'WAZ', id: 'Underweight (BB/U < −2)', en: 'Underweight (weight-for-age < −2)' },
] as const

/** `33,1 % (selang 95 % 31,2–35,0)`. Of nobody, of all, and without degrees of freedom there is no interval; `0–0` would pretend certainty. */
function sayShare([share = Number.NaN, low = Number.NaN, high = Number.NaN]: readonly number[], language: Language): string {
  const number = (value: number) => sayNumber(value, language, 1)
  const interval = !(high > low)
    ? say({ language }, 'selang tidak dapat dihitung', 'no interval can be computed')
    : say({ language }, `selang 95 % ${number(low)}–${number(high)}`, `95% interval ${number(low)}–${number(high)}`)
  return `${sayPercent(share, language)} (${interval})`
}

/** One line each: what the survey is, then its figures for all children. */
export function saySurvey({ children, psus, strata, rows }: PrevalenceTable, language: Language): string[] {
  const count = (value: number) => sayNumber(value, language)
  const all = rows[0]?.values ?? new Float64Array()
  const valueOf = (column: string) => all[columnPlace(column)] ?? Number.NaN
  const figures = FIGURES.map(({ share, population, ...name }) => {
    const n = valueOf(`${population}_unwpop`)
    if (!(n > 0)) return say({ language }, `${name.id}: tidak ada anak yang terukur`, `${name.en}: no child was measured`)
    const said = sayShare([`${share}_r`, `${share}_ll`, `${share}_ul`].map(valueOf), language)
    return `${name[language]}: ${said}, n = ${count(n)}`
  })
  const survey = say(
    { language },
    `Survei: ${count(children)} anak; unit sampel: ${count(psus)}; strata: ${count(strata)}.`,
    `Survey: ${count(children)} children; sampling units: ${count(psus)}; strata: ${count(strata)}.`,
  )
  return [survey, ...figures]
}
