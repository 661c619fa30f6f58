/**
 * The indicators that the product ships: 29 essential, 35 supply, and annex A of Perpres 72/2021, which takes over their figures. A district adds its
 * own and changes these (`current-definitions.ts`); nothing else in the program knows how many there are.
 */
import type { Definition, Denominator } from './indicator.ts'
import { ANNEX_DATA, type AnnexItem } from './packs/annex.data.ts'
import { DENOMINATORS_DATA } from './packs/denominators.data.ts'
import { ESSENTIAL_DATA } from './packs/essential.data.ts'
import { essentialDefinition } from './packs/essential.ts'
import { SUPPLY_DATA } from './packs/supply.data.ts'
import { supplyDefinition } from './packs/supply.ts'

export const DENOMINATORS: readonly Denominator[] = DENOMINATORS_DATA

/** undefined: there is no such governed number. */
export function denominatorOf(code: string): Denominator | undefined {
  return DENOMINATORS.find((each) => each.code === code)
}

/** The one item of the annex that no other indicator counts. */
const INSURED: Definition = {
  code: '',
  version: 0,
  name: { id: 'Penerima Bantuan Iuran (PBI) Jaminan Kesehatan', en: 'People insured at the state’s expense (PBI-JK)' },
  group: 'perlindungan-sosial',
  unit: 'jumlah',
  numerator: null,
  denominator: null,
  denominatorCode: null,
  direction: 'naik',
  aggregation: 'jumlah',
  level: 'desa',
  frequency: 'tahunan',
  targets: [],
  variants: [],
  suggestedOwners: ['dinsos'],
  dataSource: 'SIKS-NG/BPJS',
  externalCode: null,
  regulation: null,
  sameAs: null,
  certainty: 'terverifikasi',
}

function annexDefinition({ code, regulation, sameAs }: AnnexItem, counted: readonly Definition[]): Definition {
  const base = counted.find((each) => each.code === sameAs) ?? INSURED
  return { ...base, code, regulation, sameAs }
}

function shipped(): readonly Definition[] {
  const essential = ESSENTIAL_DATA.map((each) => essentialDefinition(each, denominatorOf(each.denominatorCode)?.name ?? null))
  const counted = [...essential, ...SUPPLY_DATA.map(supplyDefinition)]
  return [...counted, ...ANNEX_DATA.map((item) => annexDefinition(item, counted))]
}

/** Version 0 of each, in the order of their codes within E, S, P. */
export const SHIPPED: readonly Definition[] = shipped()
