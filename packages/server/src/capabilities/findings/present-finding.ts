/**
 * A finding as a page shows it: with the name of its place and whose it is.
 */
import type { FindingSchema, FindingsAnswer } from '@konvergen/contract/findings.ts'
import { RULES } from '@konvergen/core/findings/finding.ts'
import { SHIPPED } from '@konvergen/core/indicators/catalogue.ts'
import type { Definition } from '@konvergen/core/indicators/indicator.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import { areaNames, type Owners } from '../coverage/door.ts'
import { ownerOfFinding } from './owner-of-finding.ts'
import type { StoredFinding } from './store.ts'

export interface Around {
  readonly district: District
  readonly names: ReadonlyMap<string, string>
  readonly owners: Owners
}

export function around(district: District, owners: Owners): Around {
  return { district, names: areaNames(district), owners }
}

/** Code of the kecamatan that an area lies in; null for the district. */
export function kecamatanOf(area: string): string | null {
  return area.length < 8 ? null : area.slice(0, 8)
}

export function presentFinding(finding: StoredFinding, { names, owners }: Around): FindingSchema {
  const { id, rule, period, area, numbers, detail, state, foundAt, changedAt } = finding
  const kecamatan = kecamatanOf(area)
  return {
    id,
    aturan: rule,
    berat: RULES[rule],
    periode: period,
    wilayah: area,
    nama: names.get(area) ?? area,
    kecamatan: kecamatan === null ? null : (names.get(kecamatan) ?? kecamatan),
    angka: [...numbers],
    rincian: { ...detail },
    keadaan: state,
    lembaga: ownerOfFinding(finding, owners),
    ditemukan: foundAt.toISOString(),
    berubah: changedAt.toISOString(),
  }
}

/** Names of indicators that the district has of its own or calls otherwise, of those that are spoken of. */
export function ownNames(definitions: readonly Definition[], findings: readonly StoredFinding[]): FindingsAnswer['nama'] {
  const spoken = new Set(findings.flatMap(({ numbers }) => numbers.map(({ thing }) => thing.split('/')[0] ?? thing)))
  const shipped = new Set(SHIPPED.map(({ code }) => code))
  const own = definitions.filter(({ code, version }) => spoken.has(code) && (version > 0 || !shipped.has(code)))
  return Object.fromEntries(own.map(({ code, name, numerator }) => [code, numerator ?? name]))
}
