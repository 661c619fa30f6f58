/**
 * Invented mothers and children of the first 1,000 days of the demo district, with what was noted of them month by month: they belong to families of its invented
 * list, some services are missed and some cells stay empty, so that the score, what was not reported and the proposals of other registers can be seen.
 */
import { type Random, randomInteger, seededRandom } from '../kit/random.ts'
import type { FamilyPerson } from '../sasaran/family-identity.ts'
import type { MonthNumber } from '../sasaran/quarter.ts'
import { type ScoredPerson, stageIn } from '../scorecard/person-quarter.ts'
import { askedItems, COUNT_ITEMS, type CountItem, type Item, type Noted, YES_ITEMS, type YesItem } from '../scorecard/service-items.ts'
import { inventChildName } from './child-words.ts'
import type { DemoFamily } from './demo-families.ts'

export interface DemoPersonOfHpk {
  readonly desa: string
  readonly family: FamilyPerson
  readonly nama: string
  readonly person: ScoredPerson
  readonly months: readonly { readonly month: MonthNumber; readonly noted: Noted }[]
}

/** Families of each village with somebody in it. */
const FAMILIES = 5
/** Every so many is a pregnancy, and every so many cell stays empty. */
const PREGNANT_EVERY = 3
const EMPTY = 0.08
const RECEIVED = 0.8
const NOT_KNOWN = { timbang: null, konseling: null, pengasuhan: null }

const isCount = (item: Item): item is CountItem => (COUNT_ITEMS as readonly string[]).includes(item)
const isYes = (item: Item): item is YesItem => (YES_ITEMS as readonly string[]).includes(item)

function noteOf(random: Random, person: ScoredPerson, month: MonthNumber, isAtRisk: boolean): Noted {
  const stage = stageIn(person, month)
  if (stage === null) return {}
  const noted: Partial<Record<Item, number | boolean | string>> = {}
  for (const item of askedItems(stage)) {
    const [isEmpty, isReceived] = [random() < EMPTY, random() < RECEIVED]
    // Water and latrine of some families are left to what their list says.
    if (isEmpty || item === 'tikar' || ((item === 'air' || item === 'jamban') && isAtRisk)) continue
    if (isCount(item)) noted[item] = isReceived ? 1 : 0
    else if (isYes(item)) noted[item] = isReceived
    else if (item === 'keadaan') noted.keadaan = isAtRisk ? 'kek' : 'normal'
    else if (item === 'gizi') noted.gizi = isAtRisk ? 'GK' : 'N'
    else noted.paud = isReceived ? 'v' : 'x'
  }
  return noted as Noted
}

/** `until`: the last month that is noted, `count` months of it. The order of the families decides who is whose. */
export function demoPersons(families: readonly DemoFamily[], until: MonthNumber, count: number, seed: number): DemoPersonOfHpk[] {
  const random = seededRandom(seed)
  const byVillage = Map.groupBy(families, ({ desa }) => desa)
  const months = Array.from({ length: count }, (_, place) => until - count + 1 + place)
  return [...byVillage].flatMap(([desa, own]) =>
    own.slice(0, FAMILIES).map(({ person: family }, index): DemoPersonOfHpk => {
      const isPregnant = index % PREGNANT_EVERY === 0
      const age = isPregnant ? randomInteger(random, 3, 8) : randomInteger(random, count, index === FAMILIES - 1 ? 50 : 20)
      const person: ScoredPerson = {
        kind: isPregnant ? 'bumil' : 'anak',
        start: until - age,
        gaveBirth: null,
        ended: null,
        before: isPregnant || age < count ? NOT_KNOWN : { timbang: 4, konseling: 3, pengasuhan: 0 },
      }
      const isAtRisk = index % 2 === 1
      const nama = isPregnant ? (family.namaIstri ?? '') : inventChildName(random, random() < 0.5 ? 'L' : 'P')
      const noted = months.map((month) => ({ month, noted: noteOf(random, person, month, isAtRisk) }))
      return { desa, family, nama, person, months: noted.filter((each) => Object.keys(each.noted).length > 0) }
    }),
  )
}
