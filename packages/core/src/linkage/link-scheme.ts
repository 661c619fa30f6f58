/**
 * What two lists are laid side by side for: child and child, each with one partner at most; or child and family, where a family may have several
 * children and its row holds the parents, the card and the village only; or child and young person of a family.
 */
import type { Comparison } from './agreement.ts'
import { NAME_CLOSE, NAME_SAME } from './compare-names.ts'
import { CHILD_KEYS, type PersonKey } from './person-comparisons.ts'
import type { RuleKey } from './person-rules.ts'

export type Comparisons = Readonly<Record<PersonKey, Comparison>>

export interface LinkScheme {
  /** What is compared, in the order of the comparisons. */
  readonly keys: readonly PersonKey[]
  readonly rules: readonly RuleKey[]
  /** The rules that are trained on: those that bring strangers enough to learn from. */
  readonly sessions: readonly RuleKey[]
  /** A pair that needs no model: it says how many pairs there are, and is kept out of the strangers. */
  readonly isSure: (comparisons: Comparisons, i: number, j: number) => boolean
  /** Whether siblings, twins and children of one day are told from strangers. */
  readonly hasKin: boolean
  /** Of which list each row has one partner at most: of both, of the first, or of neither, where whoever calls chooses among the pairs. */
  readonly single: 'both' | 'first' | 'none'
}

const SAME_NIK = 4
const SAME_BIRTH = 4
const SAME_KK = 2
const SAME_DESA = 2

/** Sure: same NIK and birth date; or same name and birth date, and a mother whose name is the same or close. */
export const CHILDREN: LinkScheme = {
  keys: CHILD_KEYS,
  rules: ['nik', 'kk', 'nik12', 'lahir-jk', 'ibu-desa', 'nama-bulan'],
  sessions: ['nik', 'kk', 'lahir-jk', 'ibu-desa', 'nama-bulan'],
  isSure: ({ nik, nama, lahir, ibu }, i, j) =>
    lahir.compare(i, j) === SAME_BIRTH &&
    (nik.compare(i, j) === SAME_NIK || (nama.compare(i, j) === NAME_SAME && ibu.compare(i, j) >= NAME_CLOSE)),
  hasKin: true,
  single: 'both',
}

/**
 * As two lists of children, but one child may stand in the second list several times (a civil list, Elsimil), and beside several children of its
 * family: which family it is of is asked, not which row.
 */
export const CHILDREN_OF_FAMILIES: LinkScheme = { ...CHILDREN, single: 'none' }

/** Sure: same card and a mother whose name is the same or close; or mother, father and village the same. */
export const HOUSEHOLDS: LinkScheme = {
  keys: ['ibu', 'ayah', 'kk', 'desa', 'rumah', 'balita'],
  rules: ['kk', 'ibu-desa', 'ayah-desa', 'ibu-ayah'],
  sessions: ['kk', 'ibu-desa', 'ayah-desa'],
  isSure: ({ ibu, ayah, kk, desa }, i, j) =>
    (kk.compare(i, j) === SAME_KK && ibu.compare(i, j) >= NAME_CLOSE) ||
    (ibu.compare(i, j) === NAME_SAME && ayah.compare(i, j) === NAME_SAME && desa.compare(i, j) === SAME_DESA),
  hasKin: false,
  single: 'first',
}
