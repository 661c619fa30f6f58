/**
 * What is another in a later package of a village than in the one before: recommendations and activities that came, went or say something else, and which other parts changed.
 */
import { canonicalJson, type Json } from '../kit/canonical-json.ts'
import type { PackageContent } from './package-content.ts'

export const PACKAGE_PARTS = ['figures', 'gaps', 'lokus', 'asks', 'name'] as const
export type PackagePart = (typeof PACKAGE_PARTS)[number]

export interface PackageChange {
  readonly what: 'usulan' | 'kegiatan'
  readonly kind: 'baru' | 'hilang' | 'berubah'
  readonly id: string
  readonly title: string
  /** Names of the fields; empty unless it changed. */
  readonly fields: readonly string[]
}

export interface PackageDifference {
  readonly changes: readonly PackageChange[]
  /** Parts that are no list of their own. */
  readonly parts: readonly PackagePart[]
}

const text = (value: unknown): string => canonicalJson(value as Json)

interface Titled {
  readonly id: string
  readonly title: string
}

function compareLists<T extends Titled>(what: PackageChange['what'], before: readonly T[], after: readonly T[]): PackageChange[] {
  const old = new Map(before.map((each) => [each.id, each]))
  const now = new Set(after.map(({ id }) => id))
  const came = after.flatMap((each): PackageChange[] => {
    const { id, title } = each
    const earlier = old.get(id)
    if (earlier === undefined) return [{ what, kind: 'baru', id, title, fields: [] }]
    const fields = (Object.keys(each) as (keyof T & string)[]).filter((key) => text(each[key]) !== text(earlier[key]))
    return fields.length === 0 ? [] : [{ what, kind: 'berubah', id, title, fields }]
  })
  const gone = before
    .filter(({ id }) => !now.has(id))
    .map(({ id, title }): PackageChange => ({ what, kind: 'hilang', id, title, fields: [] }))
  return [...came, ...gone]
}

/** Both empty = the same package. */
export function comparePackages(before: PackageContent, after: PackageContent): PackageDifference {
  const isOtherPeriod = before.period !== after.period
  const isOtherName = text([before.name, before.kecamatan, before.district]) !== text([after.name, after.kecamatan, after.district])
  return {
    changes: [
      ...compareLists('usulan', before.recommendations, after.recommendations),
      ...compareLists('kegiatan', before.activities, after.activities),
    ],
    parts: PACKAGE_PARTS.filter((part) => {
      if (part === 'name') return isOtherName
      return text(before[part]) !== text(after[part]) || (part === 'gaps' && isOtherPeriod)
    }),
  }
}
