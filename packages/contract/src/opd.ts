/**
 * Offices (OPD) and their people: the register, its names and periods, pairs that may be one, lists that are pasted in.
 */
import { OFFICE_KINDS } from '@konvergen/core/opd/office.ts'
import Type, { type Static } from 'typebox'
import { Done, IssueSchema, KabKode, KabParams, Nullable, OneOf, Text, Uuid } from './parts.ts'
import { route } from './route.ts'

const DateText = Type.String({ format: 'date' })
const Name = Type.String({ minLength: 1, maxLength: 160 })
const Short = Type.String({ minLength: 1, maxLength: 40 })
/** Id of an office, or the code of an area whose government is meant. */
export const OfficeRef = Type.String({ minLength: 5, maxLength: 36 })
const Kind = OneOf(OFFICE_KINDS)
const IdParams = Type.Object({ kab: KabKode, id: Uuid })

export const OfficeNameSchema = Type.Object({
  nama: Text,
  singkatan: Nullable(Text),
  from: Nullable(Text),
  until: Nullable(Text),
  dasar: Nullable(Text),
})

export const OfficeSchema = Type.Object({
  id: Text,
  kind: OneOf([...OFFICE_KINDS, 'kabupaten', 'kecamatan', 'desa']),
  code: Nullable(Text),
  wilayah: Nullable(Text),
  parent: Nullable(Text),
  from: Nullable(Text),
  until: Nullable(Text),
  checked: Type.Boolean({ description: 'False: from the starting list, and nobody has looked at it yet.' }),
  names: Type.Array(OfficeNameSchema),
})
export type OfficeSchema = Static<typeof OfficeSchema>

export const PersonSchema = Type.Object({
  id: Uuid,
  nama: Text,
  telepon: Nullable(Text),
  surel: Nullable(Text),
  akun: Nullable(Uuid),
})
export type PersonSchema = Static<typeof PersonSchema>

export const PostSchema = Type.Object({
  id: Uuid,
  person: Uuid,
  lembaga: Text,
  jabatan: Text,
  leads: Type.Boolean(),
  from: Nullable(Text),
  until: Nullable(Text),
})
export type PostSchema = Static<typeof PostSchema>

export const Register = Type.Object({
  offices: Type.Array(OfficeSchema),
  people: Type.Array(PersonSchema),
  posts: Type.Array(PostSchema),
  pairs: Type.Array(Type.Object({ one: Uuid, other: Uuid, likeness: OneOf(['sama-huruf', 'mirip']) })),
  contacts: Type.Boolean({ description: 'False: the role does not see telephone numbers and addresses; they are null for everybody.' }),
})
export type Register = Static<typeof Register>

const Made = Type.Object({ id: Uuid })

export const readRegister = route({
  method: 'GET',
  path: '/api/districts/:kab/lembaga',
  act: 'opd.read',
  summary: { id: 'Lembaga dan pejabat sebuah kabupaten', en: 'Offices and officials of a district' },
  params: KabParams,
  answer: Register,
  errors: ['tidak-ditemukan'],
})

export const addOffice = route({
  method: 'POST',
  path: '/api/districts/:kab/lembaga',
  act: 'opd.write',
  summary: { id: 'Tambah lembaga', en: 'Add an office' },
  params: KabParams,
  body: Type.Object({
    jenis: Kind,
    nama: Name,
    singkatan: Type.Optional(Short),
    wilayah: Type.Optional(Text),
    induk: Type.Optional(Uuid),
    mulai: Type.Optional(DateText),
    beda: Type.Optional(Type.Array(Uuid, { description: 'Offices with a like name that a person has called different from this one.' })),
  }),
  answer: Made,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'nilai-tidak-sah', 'lembaga-mirip'],
})

export const takeStartingList = route({
  method: 'POST',
  path: '/api/districts/:kab/lembaga-awal',
  act: 'opd.write',
  summary: { id: 'Ambil lembaga dari daftar awal', en: 'Take offices from the starting list' },
  params: KabParams,
  body: Type.Object({ kode: Type.Array(Text, { minItems: 1, maxItems: 60 }) }),
  answer: Type.Object({
    ditambah: Type.Integer(),
    dilewati: Type.Integer({ description: 'Known already by code, or alike to one that is there.' }),
  }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const checkOffice = route({
  method: 'PUT',
  path: '/api/districts/:kab/lembaga/:id',
  act: 'opd.write',
  summary: { id: 'Tandai lembaga sudah diperiksa, beri jenis dan tempatnya', en: 'Mark an office as checked, with its kind and place' },
  params: IdParams,
  body: Type.Object({ jenis: Kind, wilayah: Nullable(Text), induk: Nullable(Uuid) }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'nilai-tidak-sah'],
})

export const renameOffice = route({
  method: 'POST',
  path: '/api/districts/:kab/lembaga/:id/nama',
  act: 'opd.write',
  summary: { id: 'Catat nama baru; nama lama tetap tersimpan', en: 'Record a new name; the old one stays' },
  params: IdParams,
  body: Type.Object({
    nama: Name,
    singkatan: Type.Optional(Short),
    berlaku: DateText,
    dasar: Type.Optional(Type.String({ maxLength: 200 })),
  }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'nilai-tidak-sah'],
})

export const endOffice = route({
  method: 'POST',
  path: '/api/districts/:kab/lembaga/:id/akhir',
  act: 'opd.write',
  summary: { id: 'Catat hari terakhir lembaga', en: 'Record the last day of an office' },
  params: IdParams,
  body: Type.Object({ berakhir: DateText }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'nilai-tidak-sah'],
})

export const decidePair = route({
  method: 'POST',
  path: '/api/districts/:kab/lembaga/:id/pasangan',
  act: 'opd.write',
  summary: { id: 'Putuskan apakah dua lembaga itu satu', en: 'Decide whether two offices are one' },
  params: IdParams,
  body: Type.Object({ lain: Uuid, keputusan: OneOf(['sama', 'beda']) }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'nilai-tidak-sah'],
})

const Contact = {
  telepon: Type.Optional(Type.String({ maxLength: 30 })),
  surel: Type.Optional(Type.String({ maxLength: 120 })),
}
const NewPost = {
  lembaga: OfficeRef,
  jabatan: Name,
  pimpinan: Type.Boolean(),
  mulai: Type.Optional(DateText),
}

export const addPerson = route({
  method: 'POST',
  path: '/api/districts/:kab/pejabat',
  act: 'opd.write',
  summary: { id: 'Tambah pejabat dengan jabatannya', en: 'Add an official with a post' },
  params: KabParams,
  body: Type.Object({ nama: Name, ...Contact, ...NewPost }),
  answer: Made,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'nilai-tidak-sah'],
})

export const changePerson = route({
  method: 'PUT',
  path: '/api/districts/:kab/pejabat/:id',
  act: 'opd.write',
  summary: { id: 'Ubah nama, kontak atau akun pejabat', en: 'Change the name, contact or account of an official' },
  params: IdParams,
  body: Type.Object({ nama: Name, ...Contact, akun: Type.Optional(Uuid) }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'nilai-tidak-sah'],
})

export const addPost = route({
  method: 'POST',
  path: '/api/districts/:kab/pejabat/:id/jabatan',
  act: 'opd.write',
  summary: { id: 'Catat jabatan baru seorang pejabat', en: 'Record a new post of an official' },
  params: IdParams,
  body: Type.Object(NewPost),
  answer: Made,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'nilai-tidak-sah'],
})

export const endPost = route({
  method: 'POST',
  path: '/api/districts/:kab/jabatan/:id/akhir',
  act: 'opd.write',
  summary: { id: 'Catat hari terakhir sebuah jabatan', en: 'Record the last day of a post' },
  params: IdParams,
  body: Type.Object({ berakhir: DateText }),
  answer: Done,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan', 'nilai-tidak-sah'],
})

const Pasted = Type.String({ minLength: 1, maxLength: 400_000 })

/** `keadaan`: new; known by exactly this name; alike to known ones, so a person decides; the same office as a row above. */
export const ListRow = Type.Object({
  baris: Type.Integer({ description: 'Row of the pasted text, from 1.' }),
  jenis: Kind,
  nama: Text,
  singkatan: Nullable(Text),
  wilayah: Nullable(Text),
  pejabat: Nullable(Text),
  jabatan: Nullable(Text),
  keadaan: OneOf(['baru', 'dikenal', 'mirip', 'sebaris']),
  calon: Type.Array(Type.Object({ id: Uuid, nama: Text }), { description: 'The offices that it might be.' }),
})
export type ListRow = Static<typeof ListRow>

export const ListPreview = Type.Object({ rows: Type.Array(ListRow), issues: Type.Array(IssueSchema) })
export type ListPreview = Static<typeof ListPreview>

export const previewList = route({
  method: 'POST',
  path: '/api/districts/:kab/lembaga-impor/lihat',
  act: 'opd.write',
  summary: { id: 'Lihat isi daftar yang ditempel sebelum disimpan', en: 'Look at a pasted list before it is kept' },
  params: KabParams,
  body: Type.Object({ teks: Pasted }),
  answer: ListPreview,
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})

export const importList = route({
  method: 'POST',
  path: '/api/districts/:kab/lembaga-impor',
  act: 'opd.write',
  summary: { id: 'Simpan daftar yang ditempel', en: 'Keep a pasted list' },
  params: KabParams,
  body: Type.Object({
    teks: Pasted,
    keputusan: Type.Array(Type.Object({ baris: Type.Integer(), lembaga: Type.Union([Uuid, Type.Literal('baru')]) }), {
      description: 'For rows that look like a known office: which one it is, or that it is new. Rows without a decision are left out.',
    }),
  }),
  answer: Type.Object({ lembaga: Type.Integer(), pejabat: Type.Integer(), dilewati: Type.Integer() }),
  errors: ['permintaan-tidak-sah', 'tidak-ditemukan'],
})
