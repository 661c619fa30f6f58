/**
 * One row of the list of families against itself: a family at risk has a target and a factor (SPEC §2.6), and its marks may not contradict each
 * other. Nothing is mended: the village decides at the verval. No issue names a family.
 */
import type { Issue } from '../../kit/issue.ts'
import type { IssueCode, IssueParams } from '../issue-texts/catalogue.ts'
import { recordIssue } from '../records/record-issue.ts'
import type { RecordPlace } from '../records/record-kind.ts'
import { FACTORS, FAMILY_COLUMNS, type FamilyColumn, type FamilyRow, FOUR_TOO, NO_ACCOMPANIMENT, TARGETS } from './family-columns.ts'

export type FamilyPlace = RecordPlace<typeof FAMILY_COLUMNS>

/** Indonesia lies within these; degrees. */
const LATITUDES = [-11.5, 6.5] as const
const LONGITUDES = [94.5, 141.5] as const
const within = (value: number, [least, most]: readonly [number, number]): boolean => value >= least && value <= most

export function checkFamily(row: FamilyRow, place: FamilyPlace): Issue[] {
  const { values } = row
  const issues: Issue[] = []
  const say = <Code extends IssueCode>(code: Code, column: FamilyColumn, params: IssueParams<Code>) =>
    issues.push(recordIssue(code, { row: row.row, column, read: row.raw[column] }, place, FAMILY_COLUMNS, params))
  const has = (columns: readonly FamilyColumn[]) => columns.some((column) => place.columns[column] !== undefined)
  const marked = (columns: readonly FamilyColumn[]) => columns.some((column) => values[column] === true)
  const unreadable = (columns: readonly FamilyColumn[]) => columns.some((column) => row.unread[column] !== undefined)

  if (values.noKk === null && values.kki === null && values.namaKepala === null && values.namaIstri === null)
    say('keluarga.tanpa-identitas', 'noKk', {})
  if (has(TARGETS) && !marked(TARGETS) && !unreadable(TARGETS)) say('keluarga.tanpa-sasaran', firstOf(TARGETS, place), {})
  if (has(FACTORS) && !marked(FACTORS) && !unreadable(FACTORS) && !saysNoRisk(values.kategori)) {
    say('keluarga.tanpa-faktor', firstOf(FACTORS, place), {})
  }
  if (values.pusHamil === true && values.pus !== true && has(['pus'])) say('keluarga.hamil-bukan-pus', 'pusHamil', {})
  if (marked([...FOUR_TOO, 'pus4t', 'bukanKbModern']) && values.pus !== true && has(['pus'])) say('keluarga.faktor-tanpa-pus', 'pus', {})
  if (has(['pus4t']) && has(FOUR_TOO) && !unreadable([...FOUR_TOO, 'pus4t']) && (values.pus4t === true) !== marked(FOUR_TOO)) {
    say('keluarga.empat-t-beda', 'pus4t', {})
  }
  const choices = values.pendampingan ?? []
  if (choices.includes(NO_ACCOMPANIMENT) && choices.length > 1) say('keluarga.pendampingan-bertentangan', 'pendampingan', {})
  if (values.nikIstri !== null && values.nikIstri === values.nikKepala) say('keluarga.nik-sama', 'nikIstri', {})
  const { lintang, bujur } = values
  if (lintang !== null && bujur !== null && !(within(lintang, LATITUDES) && within(bujur, LONGITUDES))) {
    const swapped = within(bujur, LATITUDES) && within(lintang, LONGITUDES)
    say(swapped ? 'keluarga.koordinat-tertukar' : 'keluarga.koordinat-luar', 'lintang', {})
  }
  return issues
}

const firstOf = (columns: readonly FamilyColumn[], place: FamilyPlace): FamilyColumn =>
  columns.find((column) => place.columns[column] !== undefined) ?? (columns[0] as FamilyColumn)

/** The survey lists all its families, those that are not at risk too. */
function saysNoRisk(kategori: string | null): boolean {
  return kategori !== null && /\b(?:tidak|bukan|non)\b/i.test(kategori)
}
