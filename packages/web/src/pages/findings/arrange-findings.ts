/** Findings as the page shows them: by whom they wait for, the gravest first; said in words. */
import type { FindingSchema, FindingsAnswer } from '@konvergen/contract/findings.ts'
import { nameOfThing } from '@konvergen/core/findings/name-things.ts'
import { type SaidFinding, sayFinding } from '@konvergen/core/findings/say-finding.ts'
import type { Language } from '@konvergen/core/kit/say-number.ts'

export interface OfficeGroup {
  /** null = the secretariat. */
  readonly id: string | null
  readonly findings: readonly FindingSchema[]
}

/** What was read so far as one answer: counts and filters as the latest page has them. */
export function joinedPages(pages: readonly FindingsAnswer[]): FindingsAnswer | undefined {
  const last = pages.at(-1)
  if (last === undefined) return undefined
  const nama = Object.assign({}, ...pages.map((page) => page.nama)) as FindingsAnswer['nama']
  return { ...last, nama, temuan: pages.flatMap(({ temuan }) => temuan) }
}

/** Offices with most of the gravest first; within, as the server ordered them. */
export function byOffice(findings: readonly FindingSchema[]): readonly OfficeGroup[] {
  const groups = [...Map.groupBy(findings, ({ lembaga }) => lembaga)].map(([id, own]) => ({ id, findings: own }))
  const grave = ({ findings: own }: OfficeGroup) => own.filter(({ berat }) => berat === 'galat').length
  return groups.toSorted((a, b) => b.findings.length - a.findings.length).toSorted((a, b) => grave(b) - grave(a))
}

export function said(finding: FindingSchema, language: Language, own: FindingsAnswer['nama']): SaidFinding {
  const { aturan: rule, angka: numbers, rincian: detail } = finding
  return sayFinding({ rule, numbers, detail }, language, (thing) => nameOfThing(thing, own))
}

/** Code of the indicator whose page shows a number; null = it has none (a governed number, a column of a file). */
export function pageOf(thing: string): string | null {
  const [code = ''] = thing.split('/')
  return /^[A-CE-Z]\d/.test(code) ? code : null
}
