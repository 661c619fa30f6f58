/**
 * Who a child is, written anew, and lists of children with their names. Both leave a trace.
 */
import Type from 'typebox'
import { ChildConcern, ChildParams, ChildPerson } from './measurement.ts'
import { DesaKode, KabParams, Nullable, PurposeSchema, Text } from './parts.ts'
import { route } from './route.ts'

export const correctChild = route({
  method: 'POST',
  path: '/api/districts/:kab/anak/:id/perbaiki',
  act: 'measurement.correct',
  summary: { id: 'Perbaiki nama, NIK atau alamat seorang anak', en: 'Correct name, NIK or address of a child' },
  params: ChildParams,
  body: Type.Object({
    nik: Nullable(Type.String({ pattern: '^\\d{16}$' })),
    nama: Nullable(Type.String({ minLength: 1, maxLength: 200 })),
    ayah: Nullable(Type.String({ minLength: 1, maxLength: 200 })),
    ibu: Nullable(Type.String({ minLength: 1, maxLength: 200 })),
    alamat: Nullable(Type.String({ minLength: 1, maxLength: 400 })),
    rt: Nullable(Type.String({ minLength: 1, maxLength: 20 })),
    rw: Nullable(Type.String({ minLength: 1, maxLength: 20 })),
  }),
  answer: ChildPerson,
  errors: ['tidak-ditemukan', 'permintaan-tidak-sah', 'terlalu-sering'],
  limit: 'perbaiki-nama',
})

/** With names: for the people who go to the families. It bears who took it, when and for what. */
export const exportChildren = route({
  method: 'POST',
  path: '/api/districts/:kab/anak/ekspor',
  act: 'measurement.export-names',
  summary: { id: 'Unduh daftar anak dengan nama, dengan tujuan', en: 'Download the list of children with names, for a purpose' },
  params: KabParams,
  body: Type.Object({
    tujuan: PurposeSchema,
    desa: Type.Optional(DesaKode),
    posyandu: Type.Optional(Text),
    masalah: Type.Optional(ChildConcern),
    bahasa: Type.Optional(Type.Union([Type.Literal('id'), Type.Literal('en')])),
  }),
  answer: { file: true, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  errors: ['tidak-ditemukan', 'permintaan-tidak-sah', 'nilai-tidak-sah', 'terlalu-sering'],
  limit: 'unduh-nama',
})
