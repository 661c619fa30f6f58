/**
 * One row of a list of persons as it waits to be applied: who it is and to whom they belong, whatever list wrote it. What else stands in the row is not kept.
 */
import type { Day } from '../../kit/day.ts'
import type { ListedPersonOfFamily, PeopleGroup, PeopleRole } from '../../sasaran/family-people.ts'
import { readSex } from '../read-words.ts'
import type { RecordRow } from '../records/record-kind.ts'
import type { CIVIL_COLUMNS } from './civil-list.ts'
import type { ELSIMIL_COLUMNS } from './elsimil-list.ts'
import { groupOfWords, roleOfWords } from './people-words.ts'

export interface ListedPerson extends ListedPersonOfFamily {
  /** From 1. */
  readonly row: number
  /** Which of the summary's `places` it names. */
  readonly place: number
}

type Text = string | null
export type PackedPerson = readonly [
  row: number,
  place: number,
  role: PeopleRole,
  sex: 'L' | 'P' | null,
  birth: Day | null,
  nik: Text,
  nama: Text,
  ibu: Text,
  nikIbu: Text,
  ayah: Text,
  kk: Text,
  kelompok: PeopleGroup | null,
]

function pack(row: number, place: number, person: ListedPersonOfFamily): PackedPerson {
  const { role, sex, birth, nik, nama, ibu, nikIbu, ayah, kk, kelompok } = person
  return [row, place, role, sex, birth, nik, nama, ibu, nikIbu, ayah, kk, kelompok]
}

export function unpackPerson([row, place, role, sex, birth, nik, nama, ibu, nikIbu, ayah, kk, kelompok]: PackedPerson): ListedPerson {
  return { row, place, role, sex, birth, nik, nama, ibu, nikIbu, ayah, kk, kelompok }
}

export function packCivil({ row, values: v }: RecordRow<typeof CIVIL_COLUMNS>, place: number): PackedPerson {
  return pack(row, place, {
    role: (v.shdk === null ? null : roleOfWords(v.shdk)) ?? 'lain',
    sex: readSex(v.jk) ?? null,
    birth: v.lahir,
    nik: v.nik,
    nama: v.nama,
    ibu: v.namaIbu,
    nikIbu: v.nikIbu,
    ayah: v.namaAyah,
    kk: v.noKk,
    kelompok: null,
  })
}

type Elsimil = RecordRow<typeof ELSIMIL_COLUMNS>['values']

/** By its own column, else by what only one group has, else by the words of the sheet. */
function groupOf(v: Elsimil, ofSheet: PeopleGroup | null): PeopleGroup | null {
  const own = v.kelompok === null ? null : groupOfWords(v.kelompok)
  if (own !== null || ofSheet !== null) return own ?? ofSheet
  if (v.namaAnak !== null || v.nikAnak !== null) return 'baduta'
  if (v.persalinan !== null) return 'pascasalin'
  return v.hpht !== null || v.hpl !== null ? 'bumil' : null
}

/** `title`: the name of the sheet and what stands above its headings. */
export function packElsimil({ row, values: v }: RecordRow<typeof ELSIMIL_COLUMNS>, place: number, title: string): PackedPerson {
  const kelompok = groupOf(v, groupOfWords(title))
  const kk = v.noKk
  if (kelompok === 'baduta') {
    const child = { nik: v.nikAnak ?? v.nik, nama: v.namaAnak ?? v.nama, birth: v.lahirAnak ?? v.lahir, sex: readSex(v.jk) ?? null }
    return pack(row, place, { ...child, role: 'anak', ibu: v.namaIbu, nikIbu: v.nikIbu, ayah: v.namaAyah ?? v.namaSuami, kk, kelompok })
  }
  // In a list of women "ibu" is she herself, unless she stands there by her own name.
  const isOwn = v.nama !== null || v.nik !== null
  const woman = { nik: isOwn ? v.nik : v.nikIbu, nama: isOwn ? v.nama : v.namaIbu, birth: v.lahir }
  const parents = { ibu: isOwn ? v.namaIbu : null, nikIbu: isOwn ? v.nikIbu : null, ayah: v.namaAyah }
  const sex = kelompok === 'bumil' || kelompok === 'pascasalin' ? 'P' : (readSex(v.jk) ?? null)
  return pack(row, place, { ...woman, ...parents, sex, role: 'lain', kk, kelompok })
}
