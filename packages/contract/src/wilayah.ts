/**
 * Wilayah: the national list, the districts that are open here, their villages, boundaries, confirmed names and village changes.
 */
import Type, { type Static } from 'typebox'
import { DesaKode, Done, IssueSchema, KabKode, KabParams, Nullable, Text } from './parts.ts'
import { route } from './route.ts'

export const DistrictSummary = Type.Object({
  kode: KabKode,
  nama: Text,
  provinsi: Text,
  demo: Type.Boolean({ description: 'A synthetic district; no real child or family stands behind its figures.' }),
  desaCount: Type.Integer(),
  boundaryCount: Type.Integer({ description: 'Villages that have a boundary.' }),
})
export type DistrictSummary = Static<typeof DistrictSummary>

export const DistrictDetail = Type.Object({
  kode: KabKode,
  nama: Text,
  provinsi: Text,
  demo: Type.Boolean(),
  kecamatan: Type.Array(Type.Object({ kode: Text, nama: Text })),
  desa: Type.Array(Type.Object({ kode: DesaKode, nama: Text, kecamatan: Text, validFrom: Nullable(Text), validTo: Nullable(Text) })),
})
export type DistrictDetail = Static<typeof DistrictDetail>

export const Alias = Type.Object({
  nama: Text,
  kode: DesaKode,
  desa: Text,
  confirmedAt: Text,
})
export type Alias = Static<typeof Alias>

/** GeoJSON as stored: one feature for each village that has a boundary, `properties.kode` and `properties.nama`. */
export const Boundaries = Type.Object({
  type: Type.Literal('FeatureCollection'),
  features: Type.Array(
    Type.Object({
      type: Type.Literal('Feature'),
      properties: Type.Object({ kode: DesaKode, nama: Text }),
      geometry: Type.Object({
        type: Type.Union([Type.Literal('Polygon'), Type.Literal('MultiPolygon')]),
        coordinates: Type.Array(Type.Any()),
      }),
    }),
  ),
})
export type Boundaries = Static<typeof Boundaries>

export const VillageChange = Type.Union([
  Type.Object({ kind: Type.Literal('ganti-nama'), kode: DesaKode, nama: Text, berlaku: Type.String({ format: 'date' }), dasar: Text }),
  Type.Object({
    kind: Type.Literal('pemekaran'),
    kode: DesaKode,
    baru: Type.Array(Type.Object({ kode: DesaKode, nama: Text }), { minItems: 1 }),
    berlaku: Type.String({ format: 'date' }),
    dasar: Text,
  }),
  Type.Object({
    kind: Type.Literal('penggabungan'),
    asal: Type.Array(DesaKode, { minItems: 1 }),
    kode: DesaKode,
    nama: Text,
    berlaku: Type.String({ format: 'date' }),
    dasar: Text,
  }),
])
export type VillageChange = Static<typeof VillageChange>

export const searchKabupaten = route({
  method: 'GET',
  path: '/api/wilayah/kabupaten',
  act: 'wilayah.search',
  summary: { id: 'Cari kabupaten/kota dalam daftar nasional', en: 'Search the national list of districts' },
  query: Type.Object({ cari: Type.Optional(Text) }),
  answer: Type.Array(Type.Object({ kode: KabKode, nama: Text, provinsi: Text })),
  errors: ['permintaan-tidak-sah'],
})

export const listDistricts = route({
  method: 'GET',
  path: '/api/districts',
  act: 'wilayah.districts',
  summary: { id: 'Kabupaten yang dibuka di sini', en: 'Districts that are open here' },
  answer: Type.Array(DistrictSummary),
  errors: [],
})

export const openDistrict = route({
  method: 'POST',
  path: '/api/districts',
  act: 'wilayah.open',
  summary: { id: 'Buka kabupaten menurut kodenya', en: 'Open a district by its code' },
  body: Type.Object({ kode: KabKode }),
  answer: DistrictSummary,
  errors: ['permintaan-tidak-sah', 'kode-tidak-dikenal', 'sudah-dibuka'],
})

export const readDistrict = route({
  method: 'GET',
  path: '/api/districts/:kab',
  act: 'wilayah.read',
  summary: { id: 'Kecamatan dan desa sebuah kabupaten', en: 'Kecamatan and villages of a district' },
  params: KabParams,
  answer: DistrictDetail,
  errors: ['tidak-ditemukan'],
})

export const readBoundaries = route({
  method: 'GET',
  path: '/api/districts/:kab/boundaries',
  act: 'wilayah.read',
  summary: { id: 'Batas desa', en: 'Village boundaries' },
  params: KabParams,
  answer: Boundaries,
  errors: ['tidak-ditemukan'],
})

export const importBoundaries = route({
  method: 'POST',
  path: '/api/districts/:kab/boundaries',
  act: 'wilayah.boundaries',
  summary: { id: 'Unggah batas desa (GeoJSON atau TopoJSON)', en: 'Upload village boundaries (GeoJSON or TopoJSON)' },
  params: KabParams,
  body: { file: true },
  answer: Type.Object({ matched: Type.Integer(), total: Type.Integer(), issues: Type.Array(IssueSchema) }),
  errors: ['tidak-ditemukan', 'berkas-terlalu-besar', 'berkas-tidak-terbaca'],
})

export const listAliases = route({
  method: 'GET',
  path: '/api/districts/:kab/aliases',
  act: 'wilayah.alias-read',
  summary: { id: 'Nama lain desa yang sudah dikonfirmasi', en: 'Confirmed other names of villages' },
  params: KabParams,
  answer: Type.Array(Alias),
  errors: ['tidak-ditemukan'],
})

export const confirmAlias = route({
  method: 'POST',
  path: '/api/districts/:kab/aliases',
  act: 'wilayah.alias',
  summary: { id: 'Konfirmasi nama lain sebuah desa', en: 'Confirm another name of a village' },
  params: KabParams,
  body: Type.Object({ nama: Type.String({ minLength: 1, maxLength: 120 }), kode: DesaKode }),
  answer: Alias,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'alias-bertentangan'],
})

export const removeAlias = route({
  method: 'DELETE',
  path: '/api/districts/:kab/aliases',
  act: 'wilayah.alias',
  summary: { id: 'Cabut nama lain', en: 'Withdraw another name' },
  params: KabParams,
  query: Type.Object({ nama: Text }),
  answer: Done,
  errors: ['tidak-ditemukan'],
})

export const changeVillage = route({
  method: 'POST',
  path: '/api/districts/:kab/village-changes',
  act: 'wilayah.change',
  summary: { id: 'Catat pemekaran, penggabungan atau pergantian nama desa', en: 'Record a split, merger or renaming of villages' },
  params: KabParams,
  body: VillageChange,
  answer: DistrictDetail,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'nilai-tidak-sah'],
})

export const removeDemo = route({
  method: 'DELETE',
  path: '/api/districts/:kab',
  act: 'wilayah.remove-demo',
  summary: { id: 'Hapus kabupaten contoh beserta seluruh datanya', en: 'Remove the demo district with all its data' },
  params: KabParams,
  answer: Done,
  errors: ['tidak-ditemukan', 'nilai-tidak-sah'],
})
