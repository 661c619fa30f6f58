/**
 * Who else lists the children of the invented district by name, family by family: the civil registry, which has numbers and names as registered but
 * misses children without a birth certificate, and Elsimil, which follows babies and writes as cadres do. Drawn apart from the people, whose
 * figures stay as they were.
 */
import { daysBetween } from '../../../src/kit/day.ts'
import { type Random, randomInteger, seededRandom } from '../../../src/kit/random.ts'
import type { FamilyPerson } from '../../../src/linkage/link-kin.ts'
import { type Child, type Family, type Habits, type Households, row, worse } from './district.ts'
import { LIST_DAY } from './homes.ts'

/** Shares are ours: no list of either kind was read. */
const CIVIL: Habits = {
  nikMissing: 0.004,
  nikMasked: 0,
  nikWrong: 0.001,
  nikOfAnother: 0.001,
  nameMissing: 0,
  placeholder: 0,
  nameOtherwise: 0.03,
  wordLost: 0.005,
  slip: 0.01,
  birthMissing: 0,
  birthWrong: 0.004,
  sexWrong: 0.001,
  motherMissing: 0.02,
  fatherMissing: 0.04,
  kkMissing: 0.002,
  kkChanged: 0.05,
  moved: 0.03,
}
const ELSIMIL: Habits = {
  nikMissing: 0.45,
  nikMasked: 0.02,
  nikWrong: 0.02,
  nikOfAnother: 0.01,
  nameMissing: 0.02,
  placeholder: 0.12,
  nameOtherwise: 0.22,
  wordLost: 0.08,
  slip: 0.05,
  birthMissing: 0.02,
  birthWrong: 0.03,
  sexWrong: 0.008,
  motherMissing: 0.01,
  fatherMissing: 0.25,
  kkMissing: 0.5,
  kkChanged: 0.02,
  moved: 0.03,
}
/** Without a birth certificate: of babies, and of older children; together about one child in sixteen. */
const UNREGISTERED = { baby: 0.14, older: 0.04 }
const IN_ELSIMIL = 0.6
/** A person finds the family of its list by the card or a parent's NIK; where it finds none it is not in the register of persons. */
interface Finding {
  readonly none: number
  readonly wrong: number
}
/** A child may still stand on a grandparent's card. */
const BY_CIVIL_CARD: Finding = { none: 0.025, wrong: 0.005 }
/** Eight mothers of ten have their NIK in Elsimil; some others are found by a card. */
const BY_MOTHER: Finding = { none: 0.13, wrong: 0.004 }
const YEAR = 365
const TWO_YEARS = 730

function familyOf(random: Random, own: number, count: number, { none, wrong }: Finding): number | null {
  const lot = random()
  if (lot < none) return null
  return lot < none + wrong ? randomInteger(random, 0, count - 1) : own
}

/** Young persons of the families at risk as both lists have them; `times` multiplies errors and gaps. */
export function inventRegisters(seed: number, { listed }: Pick<Households, 'listed'>, times = 1): FamilyPerson[] {
  const random = seededRandom(seed + 2000)
  const [civil, elsimil] = [worse(CIVIL, times), worse(ELSIMIL, times)]
  const [unregistered, byCard, byMother] = [worse(UNREGISTERED, times), worse(BY_CIVIL_CARD, times), worse(BY_MOTHER, times)]
  const persons: FamilyPerson[] = []
  const take = (one: Family, child: Child, own: number, habits: Habits, finding: Finding): void => {
    const person = row(random, one, child, habits)
    const family = familyOf(random, own, listed.length, finding)
    if (family !== null) persons.push({ family, person })
  }
  for (const [own, one] of listed.entries()) {
    for (const child of one.children) {
      const age = daysBetween(child.lahir, LIST_DAY)
      if (random() >= (age < YEAR ? unregistered.baby : unregistered.older)) take(one, child, own, civil, byCard)
      if (age < TWO_YEARS && random() < IN_ELSIMIL) take(one, child, own, elsimil, byMother)
    }
  }
  return persons
}
