/** A family in words: its name, where it lives, and whether it is one that is searched for. */
import type { FamilyMarks } from '@konvergen/core/sasaran/family-marks.ts'
import type { CutOffs } from '@konvergen/core/verval/cut-offs.ts'
import type { SeenFamily } from '../../offline/outbox.ts'
import type { Speak } from '../../text/text.ts'
import { CUT_OFF_WORDS, VILLAGE } from '../../text/verval-village.ts'

export function familyName({ kepala, istri }: Pick<SeenFamily, 'kepala' | 'istri'>, t: Speak): string {
  return kepala ?? istri ?? t(VILLAGE.noName)
}

export function familyPlace({ alamat, rt, rw }: Pick<SeenFamily, 'alamat' | 'rt' | 'rw'>, t: Speak): string {
  const inside = rt === null && rw === null ? null : t(VILLAGE.rt, { rt: rt ?? '…', rw: rw ?? '…' })
  return [alamat, inside].filter((part) => part !== null && part !== '').join(', ')
}

const plain = (text: string): string => text.toLowerCase().normalize('NFKD')

/** On the device only; every word has to be found. */
export function matches(family: SeenFamily, asked: string): boolean {
  const said = plain([family.kepala, family.istri, family.alamat, family.kkAkhir, family.nikAkhir].join(' '))
  return plain(asked)
    .split(/\s+/)
    .every((word) => said.includes(word))
}

const rowOf = ({ nomor }: SeenFamily): number => nomor ?? Number.MAX_SAFE_INTEGER

/** By row of the sheet; who moved in or was added last. */
export function ordered(families: readonly SeenFamily[]): SeenFamily[] {
  return families.toSorted((a, b) => {
    const rows = rowOf(a) - rowOf(b)
    if (rows !== 0) return rows
    return a.id < b.id ? -1 : 1
  })
}

/** What a factor of 4T asks in this round; null = it has no cut-off. */
export function sayCutOff(name: keyof FamilyMarks, batas: CutOffs, t: Speak): string | null {
  switch (name) {
    case 'terlaluMuda':
      return t(CUT_OFF_WORDS.terlaluMuda, { n: batas.youngBelow })
    case 'terlaluTua':
      return t(CUT_OFF_WORDS.terlaluTua, { n: batas.oldAbove })
    case 'terlaluBanyak':
      return t(CUT_OFF_WORDS.terlaluBanyak, { n: batas.manyFrom })
    case 'terlaluDekat':
      return t(CUT_OFF_WORDS.terlaluDekat, { n: batas.closeBelowMonths })
    default:
      return null
  }
}
