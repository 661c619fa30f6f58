/**
 * Pairs of two children that agree for another reason than chance: siblings and twins, who share the household, and children born on one day,
 * whose NIK begin alike where they were registered in one kecamatan. How many there are is measured in the lists; in what they agree is measured
 * where lists show it, and set (SIBLING_…, TWIN_…: assumptions of ours, no source) where they do not.
 */
import type { Comparison, Pairs } from './agreement.ts'
import { NO_BIRTH } from './compare-births.ts'
import { NAME_DIFFERS, NO_NAME } from './compare-names.ts'
import type { PairClass } from './linkage-model.ts'
import type { PersonColumns } from './person-columns.ts'
import type { PersonKey } from './person-comparisons.ts'
import { levelShares } from './train-model.ts'

/** Names of children of one family often share a word and are seldom the same. */
const SIBLING_NAMES = [0.8, 0.15, 0.03, 0.015, 0.005]
const SIBLING_BIRTHS = [0.985, 0.002, 0.003, 0.008, 0.002]
const SIBLING_NIK = [0.984, 0.01, 0.004, 0.001, 0.001]
/** Twins of one sex share the first twelve digits; of two sexes two digits differ. */
const TWIN_NIK = [0.3, 0.15, 0.04, 0.5, 0.01]
const HOUSEHOLD = { ibu: 'm', ayah: 'm', kk: 'm', desa: 'm' } as const
const SAME_DAY = { lahir: [0.001, 0.001, 0.001, 0.001, 0.996], jk: [0.001, 0.999] }
/** Relatives for each child where the lists show none; they are too small to tell, or hold no families. */
const LEAST_SIBLINGS = 0.02
const LEAST_TWINS = 0.005

/**
 * Classes with their shares of all pairs of two children. `right` is the list whose households are counted; `bornOnOneDay` are pairs of one birth
 * date and sex, of which those with different names are taken for strangers.
 */
export function personClasses(
  left: PersonColumns,
  right: PersonColumns,
  comparisons: Readonly<Record<PersonKey, Comparison>>,
  bornOnOneDay: Pairs,
): PairClass[] {
  const { siblings, twins } = relativesPerRow(right)
  const strangers = keepPairs(bornOnOneDay, (i, j) => comparisons.nama.compare(i, j) === NAME_DIFFERS)
  const near = keepPairs(strangers, (i, j) => comparisons.desa.compare(i, j) > 0)
  const far = keepPairs(strangers, (i, j) => comparisons.desa.compare(i, j) === 0)
  const all = left.rows * right.rows
  const sameDay = (key: string, pairs: Pairs, desa: readonly number[]): PairClass => ({
    key,
    share: Math.max(pairs.left.length, 1) / all,
    levels: { ...SAME_DAY, nik: levelShares(comparisons.nik, pairs), desa },
  })
  return [
    {
      key: 'saudara',
      share: siblings / right.rows,
      levels: { ...HOUSEHOLD, nama: SIBLING_NAMES, lahir: SIBLING_BIRTHS, nik: SIBLING_NIK },
    },
    { key: 'kembar', share: twins / right.rows, levels: { ...HOUSEHOLD, nama: SIBLING_NAMES, lahir: 'm', nik: TWIN_NIK } },
    sameDay('sehari-sekecamatan', near, levelShares(comparisons.desa, near)),
    sameDay('sehari', far, levelShares(comparisons.desa, far)),
  ]
}

function keepPairs({ left, right }: Pairs, isKept: (i: number, j: number) => boolean): Pairs {
  const kept: number[] = []
  for (let pair = 0; pair < left.length; pair += 1) if (isKept(left[pair] as number, right[pair] as number)) kept.push(pair)
  return { left: Int32Array.from(kept, (pair) => left[pair] as number), right: Int32Array.from(kept, (pair) => right[pair] as number) }
}

/** How many other rows of its household with another birth date, and with the same, a row with a birth date has on average. */
function relativesPerRow({ rows, ibu, ayah, desa, births, nama }: PersonColumns): { readonly siblings: number; readonly twins: number } {
  const households = new Map<string, number[]>()
  let children = 0
  for (let row = 0; row < rows; row += 1) {
    if (births.digits[row] === NO_BIRTH) continue
    children += 1
    if (ibu[row] === NO_NAME || ayah[row] === NO_NAME) continue
    const key = `${ibu[row]} ${ayah[row]} ${desa[row]}`
    const household = households.get(key)
    if (household === undefined) households.set(key, [row])
    else household.push(row)
  }
  let [siblings, twins] = [0, 0]
  for (const household of households.values()) {
    for (const one of household) {
      for (const other of household) {
        if (one === other || nama[one] === nama[other]) continue
        if (births.digits[one] === births.digits[other]) twins += 1
        else siblings += 1
      }
    }
  }
  const perRow = (count: number, least: number) => Math.max(least, count / Math.max(children, 1))
  return { siblings: perRow(siblings, LEAST_SIBLINGS), twins: perRow(twins, LEAST_TWINS) }
}
