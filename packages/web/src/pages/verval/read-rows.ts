/** What was typed back from a sheet, row by row, as findings. */
import type { SentCheck } from '@konvergen/contract/verval.ts'
import { MARKS } from '@konvergen/core/sasaran/family-marks.ts'
import { FINDINGS, type Finding } from '@konvergen/core/verval/finding.ts'
import type { Family, Found } from '../../offline/outbox.ts'

const LETTERS: Readonly<Record<string, Finding>> = { A: 'ada', P: 'pindah', M: 'meninggal', G: 'ganda', T: 'tidak-ditemukan' }
/** In the order of `FINDINGS`. */
export const FINDING_LETTERS = FINDINGS.map((finding) => letterOf(finding))

export function letterOf(finding: Finding): string {
  return Object.entries(LETTERS).find(([, meant]) => meant === finding)?.[0] ?? ''
}

export interface TypedRow {
  readonly letter: string
  /** Of `G`: the number of the family that stays. */
  readonly stays: string
  /** As found: the text of marks. */
  readonly marks: string
}

export const emptyRow = ({ tanda }: Pick<Family, 'tanda'>): TypedRow => ({ letter: '', stays: '', marks: tanda })

/** One answer after the other: yes, no, not known. Which of the eleven factors: `1`–`9`, `0`, `-`. */
export function turned(marks: string, index: number): string {
  const next: Readonly<Record<string, string>> = { '1': '0', '0': '-', '-': '1' }
  return `${marks.slice(0, index)}${next[marks.charAt(index)] ?? '-'}${marks.slice(index + 1)}`
}

const KEYS = '1234567890-'

/** null = the key turns no factor. */
export function factorOfKey(key: string): number | null {
  const index = key.length === 1 ? KEYS.indexOf(key) : -1
  return index < 0 || index >= MARKS.length ? null : index
}

/** null = nothing was typed; `salah` = it cannot be read. */
export function readRow({ letter, stays, marks }: TypedRow, byNumber: ReadonlyMap<number, string>): Found | 'salah' | null {
  const typed = letter.trim().toUpperCase()
  if (typed === '') return null
  const temuan = LETTERS[typed]
  if (temuan === undefined) return 'salah'
  if (temuan === 'ada') return { temuan, tanda: marks }
  if (temuan !== 'ganda') return { temuan }
  const samaDengan = byNumber.get(Number(stays.trim()))
  return samaDengan === undefined ? 'salah' : { temuan, samaDengan }
}

export interface ReadSheet {
  readonly checks: readonly SentCheck[]
  /** Ids of families whose row cannot be read. */
  readonly wrong: ReadonlySet<string>
}

/** In the order of the sheet. `idOf`: of what was typed; the same for the same, so that sending it again is one finding. */
export function readSheet(
  families: readonly Family[],
  rows: ReadonlyMap<string, TypedRow>,
  idOf: (family: string, row: TypedRow) => string,
): ReadSheet {
  const byNumber = new Map(families.flatMap(({ id, nomor }) => (nomor === null ? [] : [[nomor, id] as const])))
  const wrong = new Set<string>()
  const checks = families.flatMap((family): SentCheck[] => {
    const row = rows.get(family.id)
    const found = row === undefined ? null : readRow(row, byNumber)
    if (found === 'salah') wrong.add(family.id)
    if (row === undefined || found === null || found === 'salah') return []
    return [{ id: idOf(family.id, row), keluarga: family.id, ...found, dasar: family.terakhir?.id ?? null }]
  })
  return { checks, wrong }
}
