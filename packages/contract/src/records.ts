/**
 * Lists of families, persons and things as they wait and as they count: in numbers and places, without anybody's name; and the kept rows of things.
 */
import { PERSONAL_KINDS } from '@konvergen/core/intake/lists/legal-basis.ts'
import { MARKS, type MarkName } from '@konvergen/core/sasaran/family-marks.ts'
import Type, { type Static } from 'typebox'
import { KabKode, KabParams, Nullable, OneOf, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

const Count = Type.Integer({ minimum: 0 })

/** Why the district may hold the list. `proposal`: what the program proposes; nobody of the district has confirmed it. */
export const LegalBasis = Type.Object({ id: Text, en: Text, proposal: Type.Boolean() })
export type LegalBasis = Static<typeof LegalBasis>

/** What applying the list does, or did, to the register of families. */
const FamilyCounts = Type.Object({
  listed: Count,
  fresh: Count,
  known: Count,
  moved: Count,
  doubtful: Count,
  doubled: Count,
})

/** Against the families that the lists before it have in its villages. */
const FamilyDifference = Type.Object({ period: Text, before: Count, stayed: Count, arrived: Count, gone: Count })

const FamiliesPreview = Type.Object({
  villages: Type.Array(Type.Object({ kode: Text, desa: Text, families: Count })),
  /** Rows that bear the mark. */
  marks: Type.Unsafe<Record<MarkName, number>>(Type.Object(Object.fromEntries(MARKS.map((name) => [name, Count])))),
  /** Rows without a card's and any person's number. */
  withoutNumber: Count,
  /** null once the list was put aside. */
  counts: Nullable(FamilyCounts),
  /** null = no list before it counts. */
  difference: Nullable(FamilyDifference),
})

const WelfarePreview = Type.Object({
  /** Persons by decile 1 to 10, then those without one. */
  deciles: Type.Array(Count),
  matched: Count,
  unmatched: Count,
  families: Count,
})

/** `persons`: rows; `matched`: of them, those of families that are known, who alone are kept; `children` and `mothers` among those. */
const PeoplePreview = Type.Object({ persons: Count, matched: Count, outside: Count, families: Count, children: Count, mothers: Count })

export const RecordsPreview = Type.Object({
  headings: Type.Array(Text),
  years: Type.Array(Type.Object({ year: Type.Integer(), rows: Count })),
  unplacedRows: Count,
  /** All issues of the file by kind; `issues` of the preview holds the gravest few hundred. */
  issueCounts: Type.Array(
    Type.Object({
      code: Text,
      severity: Type.Union([Type.Literal('galat'), Type.Literal('periksa'), Type.Literal('catatan')]),
      count: Count,
    }),
  ),
  legal: Nullable(LegalBasis),
  families: Nullable(FamiliesPreview),
  welfare: Nullable(WelfarePreview),
  people: Nullable(PeoplePreview),
})
export type RecordsPreview = Static<typeof RecordsPreview>

export const KeptRecord = Type.Object({
  row: Type.Integer(),
  area: Nullable(Text),
  areaName: Nullable(Text),
  values: Type.Array(Nullable(Type.Union([Text, Type.Number(), Type.Boolean()]))),
})
export type KeptRecord = Static<typeof KeptRecord>

/** A POST, since what is searched for stands in no address. */
export const listRecords = route({
  method: 'POST',
  path: '/api/districts/:kab/imports/:id/baris',
  act: 'intake.records',
  reads: true,
  summary: { id: 'Baris yang disimpan dari sebuah daftar', en: 'Rows kept of a list' },
  params: Type.Object({ kab: KabKode, id: Uuid }),
  body: Type.Object({ cari: Type.Optional(Type.String({ maxLength: 100 })), halaman: Type.Optional(Type.Integer({ minimum: 1 })) }),
  answer: Type.Object({
    total: Count,
    perHalaman: Count,
    columns: Type.Array(Type.Object({ key: Text, label: Text })),
    records: Type.Array(KeptRecord),
  }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const listLegalBases = route({
  method: 'GET',
  path: '/api/districts/:kab/dasar-hukum',
  act: 'intake.records',
  summary: { id: 'Dasar hukum setiap jenis daftar dengan nama', en: 'Legal basis of each kind of list with names' },
  params: KabParams,
  answer: Type.Array(Type.Object({ kind: Text, ...LegalBasis.properties })),
  errors: ['tidak-ditemukan'],
})

export const setLegalBasis = route({
  method: 'POST',
  path: '/api/districts/:kab/dasar-hukum',
  act: 'intake.legal',
  summary: { id: 'Ubah dasar hukum sebuah jenis daftar', en: 'Change the legal basis of a kind of list' },
  params: KabParams,
  body: Type.Object({
    jenis: OneOf(PERSONAL_KINDS),
    id: Type.String({ minLength: 3, maxLength: 1000 }),
    en: Type.String({ minLength: 3, maxLength: 1000 }),
  }),
  answer: LegalBasis,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})
