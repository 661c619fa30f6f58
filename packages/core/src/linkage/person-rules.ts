/**
 * Which rows of two person lists are compared: those that share a NIK, its first twelve digits, a family card, birth date and sex, a word of the
 * mother's name in one village, or a word of the child's name and the month of birth; families also by the father. Words count by their sound.
 */
import { type BlockRule, KeyNumbers, keyColumn } from './block-pairs.ts'
import { NO_BIRTH } from './compare-births.ts'
import type { NameBook } from './compare-names.ts'
import type { PersonColumns } from './person-columns.ts'
import type { PersonKey } from './person-comparisons.ts'
import { soundCode } from './sound-of.ts'

export type RuleKey = 'nik' | 'kk' | 'nik12' | 'lahir-jk' | 'ibu-desa' | 'ayah-desa' | 'ibu-ayah' | 'nama-bulan'

export interface PersonRule extends BlockRule {
  readonly key: RuleKey
  /** Comparisons that this rule makes agree. */
  readonly without: ReadonlySet<PersonKey>
}

/** A key of more pairs than this is a placeholder or a word that half a district bears. */
const MOST_PAIRS_PER_KEY = 20_000
/** Shorter words are parts of names that tell little. */
const SHORTEST_WORD = 3
const START = 12

type KeysOf = (columns: PersonColumns, row: number) => readonly (string | number)[]

/** The rules named, in their order. */
export function personRules(left: PersonColumns, right: PersonColumns, book: NameBook, wanted: readonly RuleKey[]): PersonRule[] {
  const codes = Array.from({ length: book.size }, (_, name) => codesOf(book, name))
  const codesAt = (names: Int32Array, row: number) => codes[names[row] as number] ?? []
  const rule = (key: RuleKey, without: readonly PersonKey[], keysOf: KeysOf): PersonRule => {
    const numbers = new KeyNumbers()
    const column = (columns: PersonColumns) => keyColumn(columns.rows, numbers, (row) => keysOf(columns, row))
    return { key, without: new Set(without), left: column(left), right: column(right), most: MOST_PAIRS_PER_KEY }
  }
  const inVillage = (who: 'ibu' | 'ayah'): KeysOf => {
    return (columns, row) => {
      const village = columns.desa[row] ?? null
      return village === null ? [] : codesAt(columns[who], row).map((code) => `${code} ${village}`)
    }
  }
  const makers: Readonly<Record<RuleKey, () => PersonRule>> = {
    nik: () => rule('nik', ['nik'], ({ nik }, row) => wholeNik(nik[row])),
    kk: () => rule('kk', ['kk'], ({ kk }, row) => (typeof kk[row] === 'string' ? [kk[row]] : [])),
    nik12: () => rule('nik12', ['nik', 'lahir', 'jk'], ({ nik }, row) => (typeof nik[row] === 'string' ? [nik[row].slice(0, START)] : [])),
    'lahir-jk': () =>
      rule('lahir-jk', ['lahir', 'jk'], ({ births, sex }, row) => {
        const digits = births.digits[row] as number
        return digits === NO_BIRTH || (sex[row] as number) < 0 ? [] : [digits * 2 + (sex[row] as number)]
      }),
    'ibu-desa': () => rule('ibu-desa', ['ibu', 'desa'], inVillage('ibu')),
    'ayah-desa': () => rule('ayah-desa', ['ayah', 'desa'], inVillage('ayah')),
    'ibu-ayah': () =>
      rule('ibu-ayah', ['ibu', 'ayah'], ({ ibu, ayah }, row) =>
        codesAt(ibu, row).flatMap((mother) => codesAt(ayah, row).map((father) => `${mother} ${father}`)),
      ),
    'nama-bulan': () =>
      rule('nama-bulan', ['nama', 'lahir'], ({ nama, births }, row) => {
        const digits = births.digits[row] as number
        return digits === NO_BIRTH ? [] : codesAt(nama, row).map((code) => `${code} ${Math.floor(digits / 100)}`)
      }),
  }
  return wanted.map((key) => makers[key]())
}

function wholeNik(nik: string | null | undefined): readonly string[] {
  return typeof nik === 'string' && nik.length === 16 ? [nik] : []
}

function codesOf(book: NameBook, name: number): string[] {
  return book.soundsOf(name).flatMap((sound) => (sound.length < SHORTEST_WORD ? [] : [soundCode(sound)]))
}
