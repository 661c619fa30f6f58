/**
 * The semester that a KRS recap speaks of, as written in its rows: `Sem 2 2024`, `Semester II Tahun 2024`, `2024 Sem II`, `2024-S2`.
 */

const SEMESTER = /\b(?:SEMESTER|SMT|SEM|S|TAHAP)[ .-]*(?:KE[ -]?)?(IV|III|II|I|[1-4])\b/

/** `2024-S2`; null when it names no year or no semester. */
export function readPeriod(text: string): string | null {
  const upper = text.toUpperCase()
  const year = /\b(20\d\d)\b/.exec(upper.replace(/_/g, ' '))?.[1]
  const semesters = [...upper.replace(/_/g, ' ').matchAll(new RegExp(SEMESTER, 'g'))].filter(([match]) => !/TAHAP/.test(match))
  const semester = semesters.at(-1)?.[1]
  if (year === undefined || semester === undefined) return null
  if (semester === '1' || semester === 'I') return `${year}-S1`
  return semester === '2' || semester === 'II' ? `${year}-S2` : null
}
