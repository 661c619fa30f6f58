/**
 * The catalogue of what villages do against gaps: the pack, and the district's own words on it.
 */
import { ACTIVITY_KINDS } from '@konvergen/core/plan/activity.ts'
import { COUNTED, DANA_DESA_ANSWERS } from '@konvergen/core/village/entry.ts'
import Type, { type Static } from 'typebox'
import { Code } from './indicators.ts'
import { KabKode, KabParams, Nullable, OneOf, Text } from './parts.ts'
import { route } from './route.ts'
import { EntryKey } from './village.ts'

const Int = Type.Integer()
const Words = Type.Object({ id: Type.String({ minLength: 3, maxLength: 200 }), en: Type.String({ minLength: 3, maxLength: 200 }) })
const Source = Nullable(Type.String({ minLength: 3, maxLength: 300 }))

export const EntryContent = Type.Object({
  name: Words,
  indicators: Type.Array(Code, { minItems: 1, maxItems: 20, uniqueItems: true }),
  unit: Type.String({ minLength: 1, maxLength: 60 }),
  kind: OneOf(ACTIVITY_KINDS),
  counted: OneOf(COUNTED),
  danaDesa: Type.Object({ answer: OneOf(DANA_DESA_ANSWERS), source: Source }),
  siskeudes: Nullable(Type.String({ pattern: '^\\d{2}(?:\\.\\d{2}){1,2}$' })),
  source: Source,
})
export type EntryContent = Static<typeof EntryContent>

export const CatalogueAnswer = Type.Object({
  entries: Type.Array(
    Type.Object({
      ...EntryContent.properties,
      key: Text,
      active: Type.Boolean(),
      costItem: Nullable(Text),
      no: Int,
      isOwn: Type.Boolean(),
      /** Whether the pack holds it too. */
      isOfPack: Type.Boolean(),
      /** Rupiah of a unit by its item; null = it has none. */
      unitCost: Nullable(Text),
      reason: Nullable(Text),
    }),
  ),
  indicators: Type.Array(Type.Object({ code: Code, name: Type.Object({ id: Text, en: Text }) })),
  /** Items of the unit costs. */
  items: Type.Array(Type.Object({ item: Text, unit: Text, rupiah: Text, year: Int })),
  mayWrite: Type.Boolean(),
})
export type CatalogueAnswer = Static<typeof CatalogueAnswer>

export const readVillageCatalogue = route({
  method: 'GET',
  path: '/api/districts/:kab/paket-desa/katalog',
  act: 'village.read',
  summary: { id: 'Katalog kegiatan desa', en: 'Catalogue of village activities' },
  params: KabParams,
  answer: CatalogueAnswer,
  errors: ['tidak-ditemukan', 'tidak-boleh'],
})

const WordBody = {
  /** null = as the pack has it. */
  content: Nullable(EntryContent),
  active: Type.Boolean(),
  costItem: Nullable(Type.String({ minLength: 3, maxLength: 200 })),
  reason: Type.String({ minLength: 3, maxLength: 300 }),
}
const WRITING = ['permintaan-tidak-sah', 'tidak-ditemukan', 'tidak-boleh', 'nilai-tidak-sah', 'memuat-nik', 'keadaan-berubah'] as const

export const changeVillageEntry = route({
  method: 'PUT',
  path: '/api/districts/:kab/paket-desa/katalog/:entri',
  act: 'village.write',
  summary: { id: 'Ubah, matikan atau beri biaya pada entri katalog', en: 'Change, switch off or cost an entry of the catalogue' },
  params: Type.Object({ kab: KabKode, entri: EntryKey }),
  body: Type.Object({ base: Type.Integer({ minimum: 0 }), ...WordBody }),
  answer: Type.Object({ no: Int }),
  errors: WRITING,
})

export const addVillageEntry = route({
  method: 'POST',
  path: '/api/districts/:kab/paket-desa/katalog',
  act: 'village.write',
  summary: { id: 'Tambah entri katalog kabupaten sendiri', en: 'Add an entry of the district’s own' },
  params: KabParams,
  body: Type.Object({ content: EntryContent, costItem: WordBody.costItem, reason: WordBody.reason }),
  answer: Type.Object({ key: Text }),
  errors: WRITING,
})
