/**
 * An invented district with two lists of its children and the truth between them: e-PPGBM's children, and the families at risk with mother and
 * child under five, who write the same people in their own ways. NIK begin with 99, an area that does not exist.
 */
import { type Day, dayNumber, dayOfNumber, makeDay, partsOf } from '../../../src/kit/day.ts'
import { type Random, randomInteger, seededRandom } from '../../../src/kit/random.ts'
import type { LinkedPerson } from '../../../src/linkage/person-columns.ts'
import { type HomeHabits, trueHome, writtenHome, writtenMarks } from './homes.ts'
import { childName, fatherName, mistyped, motherName, writtenOtherwise } from './names.ts'

export interface TwoLists {
  readonly children: readonly LinkedPerson[]
  readonly families: readonly LinkedPerson[]
  /** For each child its row among the families; −1 = it is not there. */
  readonly truth: Int32Array
}

export interface Child {
  readonly nama: string
  readonly lahir: Day
  readonly jk: 'L' | 'P'
  readonly nik: string
}
export interface Family {
  readonly ibu: string
  readonly ayah: string
  readonly kk: string
  readonly desa: string
  readonly children: readonly Child[]
}

/** How often a list errs, as shares. */
export interface Habits {
  readonly nikMissing: number
  readonly nikMasked: number
  readonly nikWrong: number
  readonly nikOfAnother: number
  readonly nameMissing: number
  readonly placeholder: number
  readonly nameOtherwise: number
  readonly wordLost: number
  readonly slip: number
  readonly birthMissing: number
  readonly birthWrong: number
  readonly sexWrong: number
  readonly motherMissing: number
  readonly fatherMissing: number
  readonly kkMissing: number
  readonly kkChanged: number
  readonly moved: number
}

const EPPGBM: Habits = {
  nikMissing: 0.18,
  nikMasked: 0.06,
  nikWrong: 0.02,
  nikOfAnother: 0.012,
  nameMissing: 0,
  placeholder: 0.03,
  nameOtherwise: 0.2,
  wordLost: 0.06,
  slip: 0.05,
  birthMissing: 0,
  birthWrong: 0.04,
  sexWrong: 0.008,
  motherMissing: 0.06,
  fatherMissing: 0.2,
  kkMissing: 0.55,
  kkChanged: 0.01,
  moved: 0.01,
}
const KRS: Habits = {
  nikMissing: 0.14,
  nikMasked: 0.05,
  nikWrong: 0.01,
  nikOfAnother: 0.004,
  nameMissing: 0.02,
  placeholder: 0.01,
  nameOtherwise: 0.12,
  wordLost: 0.03,
  slip: 0.03,
  birthMissing: 0.01,
  birthWrong: 0.02,
  sexWrong: 0.005,
  motherMissing: 0.01,
  fatherMissing: 0.08,
  kkMissing: 0.01,
  kkChanged: 0.06,
  moved: 0.04,
}
const KECAMATAN = 7
const DESA_EACH = 9
const LAST_DAY = dayNumber(makeDay(2024, 2, 28) as Day)
const UNDER_FIVE = 1826
const IN_EPPGBM = 0.9
const AT_RISK = 0.8
/** The families' list forgets children: then a brother, sister or twin is all that there is of the household. */
const IN_KRS = 0.93

const two = (n: number) => String(n).padStart(2, '0')
const desaCode = (random: Random) => `99.01.${two(randomInteger(random, 1, KECAMATAN))}.20${two(randomInteger(random, 1, DESA_EACH))}`

class Serials {
  readonly #given = new Map<string, number>()

  next(start: string, jump: number): string {
    const serial = (this.#given.get(start) ?? 0) + 1 + jump
    this.#given.set(start, serial)
    return start + String(serial).padStart(4, '0')
  }
}

function nikOf(random: Random, serials: Serials, desa: string, birth: Day, sex: 'L' | 'P'): string {
  const area = (random() < 0.93 ? desa : desaCode(random)).slice(0, 8).replaceAll('.', '')
  const { year, month, day } = partsOf(birth)
  return serials.next(`${area}${two(day + (sex === 'P' ? 40 : 0))}${two(month)}${two(year % 100)}`, randomInteger(random, 0, 2))
}

function family(random: Random, serials: Serials): Family {
  const desa = desaCode(random)
  const ayah = fatherName(random)
  const ibu = motherName(random)
  const lot = random()
  const births = lot < 0.6 ? 0 : lot < 0.945 ? 1 : lot < 0.995 ? 2 : 3
  const children: Child[] = []
  let day = LAST_DAY - randomInteger(random, 0, births > 1 ? 700 : UNDER_FIVE)
  for (let birth = 0; birth < births; birth += 1) {
    const lahir = dayOfNumber(day) as Day
    for (let each = random() < 0.012 ? 2 : 1; each > 0; each -= 1) {
      const jk = random() < 0.51 ? 'L' : 'P'
      children.push({ nama: childName(random, jk, ayah), lahir, jk, nik: nikOf(random, serials, desa, lahir, jk) })
    }
    day -= randomInteger(random, 330, 900)
  }
  const kk = serials.next(
    `${desa.slice(0, 8).replaceAll('.', '')}${two(randomInteger(random, 1, 28))}${two(randomInteger(random, 1, 12))}${two(randomInteger(random, 8, 23))}`,
    randomInteger(random, 0, 2),
  )
  return { ibu, ayah, kk, desa, children }
}

function wrongDay(random: Random, day: Day): Day {
  const { year, month, day: ofMonth } = partsOf(day)
  const lot = random()
  const wrong =
    lot < 0.3
      ? makeDay(year, ofMonth, month)
      : lot < 0.6
        ? makeDay(year, month, Math.floor(ofMonth / 10) * 10 + randomInteger(random, 0, 9))
        : lot < 0.75
          ? makeDay(year + (random() < 0.5 ? 1 : -1), month, ofMonth)
          : dayOfNumber(dayNumber(day) + randomInteger(random, -25, 25))
  return wrong ?? day
}

function written(random: Random, name: string, habits: Habits): string {
  let text = name
  if (random() < habits.nameOtherwise) text = writtenOtherwise(random, text)
  if (random() < habits.wordLost && text.includes(' ')) text = text.split(' ').slice(0, -1).join(' ')
  if (random() < habits.slip) text = mistyped(random, text)
  if (random() < 0.01) text = text.split(' ').toReversed().join(' ')
  return text
}

function writtenNik(random: Random, nik: string, another: string, habits: Habits): Pick<LinkedPerson, 'nik' | 'nikStart'> {
  if (random() < habits.nikMissing) return { nik: null }
  if (random() < habits.nikMasked) return { nik: null, nikStart: nik.slice(0, random() < 0.6 ? 12 : 5) }
  if (random() < habits.nikOfAnother) return { nik: another }
  if (random() < habits.nikWrong) {
    const wrong = mistyped(random, nik, '0123456789')
    return wrong.length === 16 ? { nik: wrong } : { nik: null, nikStart: wrong.slice(0, 15) }
  }
  return { nik }
}

function moved(random: Random, desa: string): string {
  return random() < 0.5 ? desaCode(random) : `${desa.slice(0, 9)}20${two(randomInteger(random, 1, DESA_EACH))}`
}

export function row(random: Random, of: Family, child: Child | null, habits: Habits): LinkedPerson {
  const mother = `${random() < 0.02 ? 'HJ. ' : ''}${written(random, of.ibu, habits)}${random() < 0.01 ? ', S.Pd' : ''}`
  const father = `${random() < 0.03 ? 'H. ' : ''}${written(random, of.ayah, habits)}`
  const rest = {
    ibu: random() < habits.motherMissing ? null : mother,
    ayah: random() < habits.fatherMissing ? null : father,
    kk:
      random() < habits.kkMissing
        ? null
        : random() < habits.kkChanged
          ? `9901${String(randomInteger(random, 0, 999_999_999)).padStart(12, '0')}`
          : of.kk,
    desaKode: random() < habits.moved ? moved(random, of.desa) : of.desa,
  }
  if (child === null) return { ...rest, nama: null, tglLahir: null, jk: null, nik: null }
  const sibling = of.children.find((other) => other !== child)
  const another = sibling?.nik ?? `990101${child.nik.slice(6, 12)}0001`
  const isNameless = random() < habits.placeholder
  const bornTo = random() < 0.02 ? `${child.nama} ${child.jk === 'L' ? 'BIN' : 'BINTI'} ${of.ayah}` : child.nama
  return {
    ...rest,
    ...writtenNik(random, child.nik, another, habits),
    nama: random() < habits.nameMissing ? null : isNameless ? `BY NY ${mother}` : written(random, bornTo, habits),
    tglLahir: random() < habits.birthMissing ? null : random() < habits.birthWrong ? wrongDay(random, child.lahir) : child.lahir,
    jk: random() < habits.sexWrong ? (child.jk === 'L' ? 'P' : 'L') : child.jk,
  }
}

const MOST = 0.75

export function worse<Shares extends object>(habits: Shares, times: number): Shares {
  return Object.fromEntries(Object.entries(habits).map(([habit, share]) => [habit, Math.min(MOST, share * times)])) as Shares
}

const EPPGBM_HOMES: HomeHabits = { rtMissing: 0.35, addressMissing: 0.25, villageForAddress: 0.3, elsewhere: 0.1 }
const KRS_HOMES: HomeHabits = { rtMissing: 0.08, addressMissing: 0.1, villageForAddress: 0.1, elsewhere: 0.03 }

export interface Households extends TwoLists {
  /** Each family at risk as it is, in the order of its row. */
  readonly listed: readonly Family[]
}

/**
 * The same people, where the list of families holds no child: one row for each family at risk, which several children may have, with its home and its marks.
 * `cards` false: the list of children has no family card, as e-PPGBM's has none. `times` multiplies errors and gaps.
 */
export function inventHouseholds(
  seed: number,
  families: number,
  { cards = true, times = 1 }: { readonly cards?: boolean; readonly times?: number } = {},
): Households {
  const [eppgbm, krs] = [worse(EPPGBM, times), worse(KRS, times)]
  const [eppgbmHomes, krsHomes] = [worse(EPPGBM_HOMES, times), worse(KRS_HOMES, times)]
  const random = seededRandom(seed)
  const homes = seededRandom(seed + 1000)
  const serials = new Serials()
  const lists = { children: [] as LinkedPerson[], families: [] as LinkedPerson[], listed: [] as Family[], truth: [] as number[] }
  for (let nth = 0; nth < families; nth += 1) {
    const one = family(random, serials)
    const isAtRisk = random() < AT_RISK
    const home = trueHome(homes, one.desa)
    const births = one.children.map(({ lahir }) => lahir)
    if (isAtRisk) {
      const listed = row(random, one, null, krs)
      lists.families.push({ ...listed, rumah: writtenHome(homes, one.desa, home, krsHomes), balita: writtenMarks(homes, births) })
      lists.listed.push(one)
    }
    for (const child of one.children) {
      if (random() >= IN_EPPGBM) continue
      const listed = row(random, one, child, eppgbm)
      lists.children.push({ ...listed, kk: cards ? listed.kk : null, rumah: writtenHome(homes, one.desa, home, eppgbmHomes) })
      lists.truth.push(isAtRisk ? lists.families.length - 1 : -1)
    }
  }
  return { ...lists, truth: Int32Array.from(lists.truth) }
}

/** 75,000 families give about 30,000 children and 60,000 rows of families at risk; `times` multiplies every error and gap of both lists. */
export function inventLists(seed: number, families: number, times = 1): TwoLists {
  const [eppgbm, krs] = [worse(EPPGBM, times), worse(KRS, times)]
  const random = seededRandom(seed)
  const serials = new Serials()
  const lists = { children: [] as LinkedPerson[], families: [] as LinkedPerson[], truth: [] as number[] }
  for (let nth = 0; nth < families; nth += 1) {
    const one = family(random, serials)
    const isAtRisk = random() < AT_RISK
    if (isAtRisk && one.children.length === 0) lists.families.push(row(random, one, null, krs))
    for (const child of one.children) {
      const isListed = isAtRisk && random() < IN_KRS
      if (isListed) lists.families.push(row(random, one, child, krs))
      if (random() >= IN_EPPGBM) continue
      lists.children.push(row(random, one, child, eppgbm))
      lists.truth.push(isListed ? lists.families.length - 1 : -1)
    }
  }
  return { children: lists.children, families: lists.families, truth: Int32Array.from(lists.truth) }
}
