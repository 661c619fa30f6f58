/**
 * An invented district, measured month by month: children who grow along their own line of the WHO standards, measured with honest errors.
 * One posyandu or another can be told to measure differently.
 */
import { ageOf } from '../../src/growth/age.ts'
import { type Children, emptyChildren, emptyScores, LYING, type Scores, STANDING } from '../../src/growth/children.ts'
import { lmsTable, type Sex } from '../../src/growth/lms-table.ts'
import { scorePlainly } from '../../src/growth/plain-kernel.ts'
import { sdLine } from '../../src/growth/z-score.ts'
import { randomDeviate, randomInteger, seededRandom } from '../../src/kit/random.ts'

export interface SampleMeasuring {
  /** Standard deviation of the error, cm and kg. */
  readonly error?: { readonly cm: number; readonly kg: number }
  /** Values are rounded to this part of a cm or kg. */
  readonly step?: number
  /** Share of the visits on which the last values are written again. */
  readonly copied?: number
  /** Everybody is written as measured and none as short: z around 0, hardly any spread. */
  readonly invented?: boolean
}

export interface SampleDistrict {
  readonly children: Children & Pick<Scores, 'z'> & { readonly child: readonly number[] }
  readonly posyandu: readonly string[]
  readonly months: readonly number[]
}

const HONEST = { cm: 0.4, kg: 0.1 }

function atZ(name: 'len' | 'wei', sex: Sex, day: number, z: number): number {
  const { l, m, s } = lmsTable(name, sex)
  const row = Math.min(day, 1826)
  return sdLine(z, l[row] ?? 1, m[row] ?? 1, s[row] ?? 1)
}

const roundTo = (value: number, step: number) => Math.round(Math.round(value / step) * step * 10) / 10

/** `measuring`: for posyandu P0, P1, … in their order; an empty one measures honestly. */
export function sampleDistrict(measuring: readonly SampleMeasuring[], perPosyandu: number, months: number, seed: number): SampleDistrict {
  const random = seededRandom(seed)
  const count = measuring.length * perPosyandu * months
  const children: Children = emptyChildren(count)
  const child: number[] = []
  const posyandu: string[] = []
  const monthOf: number[] = []
  let place = 0
  measuring.forEach(({ error = HONEST, step = 0.1, copied = 0, invented = false }, p) => {
    for (let c = 0; c < perPosyandu; c += 1) {
      const sex: Sex = random() < 0.51 ? 1 : 2
      const firstDay = randomInteger(random, 0, 1825 - 31 * months)
      const spread = invented ? 0.3 : 1
      const [zLen, zWei] = [(invented ? 0 : -1.2) + spread * randomDeviate(random), -0.9 + 0.9 * randomDeviate(random)]
      for (let month = 0; month < months; month += 1) {
        const day = firstDay + Math.round(30.4375 * month) + randomInteger(random, -3, 3)
        const { day: whole, month: age } = ageOf(Math.max(0, day), 'hari')
        const isCopy = month > 0 && random() < copied
        const drift = 0.1 * randomDeviate(random)
        children.sex[place] = sex
        children.day[place] = whole
        children.month[place] = age
        children.measure[place] = whole < 731 ? LYING : STANDING
        children.lenhei[place] = isCopy
          ? (children.lenhei[place - 1] ?? 0)
          : roundTo(atZ('len', sex, whole, zLen + drift) + error.cm * randomDeviate(random), step)
        children.weight[place] = isCopy
          ? (children.weight[place - 1] ?? 0)
          : roundTo(atZ('wei', sex, whole, zWei + drift) + error.kg * randomDeviate(random), step)
        child.push(p * perPosyandu + c)
        posyandu.push(`P${p}`)
        monthOf.push(month)
        place += 1
      }
    }
  })
  const scores = emptyScores(count)
  scorePlainly(children, scores, ['len', 'wei', 'wfl'], 'exact')
  return { children: { ...children, z: scores.z, child }, posyandu, months: monthOf }
}
