/**
 * The store of the analysis of causes, and sample arguments for it, for whoever goes over all queries (gen-queries.ts).
 */
import * as causesStore from '@konvergen/server/capabilities/situation/causes-store.ts'

export const CAUSES_STORES = { 'situation/causes-store.ts': causesStore }

const time = { from: '2026-01-01', weighedFrom: '2026-05-01', until: '2026-06-01' }
const limits = { nearShort: -1.5, fall: 0.5, fallDaysFrom: 60, fallDaysTo: 130, lowBirthWeight: 2.5, lastDay: 1826, vitaminFrom: 183 }
const children = [[{ area: '76.01', time, limits }], [{ area: '76.01.01', time, limits }]]
const families = [[{ area: '76.01', origin: 'daftar' }], [{ area: '76.01', origin: 'data-tetap' }]]

export const CAUSES_CALLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  newestMonth: [[]],
  countChildren: children,
  listCauses: children,
  readFamilySource: [[]],
  countFamilies: families,
  listOfFamilies: families,
  countMothers: [['76.01']],
}
