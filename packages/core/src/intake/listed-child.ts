/**
 * One row of a list of children as it waits to be applied: what was read, without the texts of its cells. Those are kept beside it, for whoever
 * opens the row.
 */
import type { EppgbmRow } from './child-rows.ts'
import { nikStartOf } from './person-of-row.ts'

type Kept =
  | 'row'
  | 'nik'
  | 'nama'
  | 'jk'
  | 'tglLahir'
  | 'bbLahir'
  | 'tbLahir'
  | 'ayah'
  | 'ibu'
  | 'prov'
  | 'kab'
  | 'kec'
  | 'puskesmas'
  | 'desa'
  | 'posyandu'
  | 'rt'
  | 'rw'
  | 'alamat'
  | 'tanggalPengukuran'
  | 'berat'
  | 'tinggi'
  | 'caraUkur'
  | 'lila'
  | 'naikBeratBadan'
  | 'vitA'
  | 'repairs'
  | 'applied'

export type ListedChild = Pick<EppgbmRow, Kept> & {
  /** The first digits of a NIK whose end is masked or damaged; null where the whole is known or nothing is. */
  readonly nikStart: string | null
}

/** As it goes into JSON: values without their names, which would be most of the text. */
export type PackedChild = readonly [
  row: ListedChild['row'],
  nik: ListedChild['nik'],
  nama: ListedChild['nama'],
  jk: ListedChild['jk'],
  tglLahir: ListedChild['tglLahir'],
  bbLahir: ListedChild['bbLahir'],
  tbLahir: ListedChild['tbLahir'],
  ayah: ListedChild['ayah'],
  ibu: ListedChild['ibu'],
  prov: ListedChild['prov'],
  kab: ListedChild['kab'],
  kec: ListedChild['kec'],
  puskesmas: ListedChild['puskesmas'],
  desa: ListedChild['desa'],
  posyandu: ListedChild['posyandu'],
  rt: ListedChild['rt'],
  rw: ListedChild['rw'],
  alamat: ListedChild['alamat'],
  tanggalPengukuran: ListedChild['tanggalPengukuran'],
  berat: ListedChild['berat'],
  tinggi: ListedChild['tinggi'],
  caraUkur: ListedChild['caraUkur'],
  lila: ListedChild['lila'],
  naikBeratBadan: ListedChild['naikBeratBadan'],
  vitA: ListedChild['vitA'],
  repairs: ListedChild['repairs'],
  applied: ListedChild['applied'],
  nikStart: ListedChild['nikStart'],
]
const NIK = 1

/** Written out, like `unpackChild`: both run for every child of a district. */
export function packChild(read: EppgbmRow): PackedChild {
  return [
    read.row,
    read.nik,
    read.nama,
    read.jk,
    read.tglLahir,
    read.bbLahir,
    read.tbLahir,
    read.ayah,
    read.ibu,
    read.prov,
    read.kab,
    read.kec,
    read.puskesmas,
    read.desa,
    read.posyandu,
    read.rt,
    read.rw,
    read.alamat,
    read.tanggalPengukuran,
    read.berat,
    read.tinggi,
    read.caraUkur,
    read.lila,
    read.naikBeratBadan,
    read.vitA,
    read.repairs,
    read.applied,
    nikStartOf(read),
  ]
}

/** A NIK that stands on several children of the list is nobody's. */
export function withoutNik(packed: PackedChild): PackedChild {
  return packed.with(NIK, null) as unknown as PackedChild
}

/** What `packChild` was given. */
export function unpackChild(packed: PackedChild): ListedChild {
  return {
    row: packed[0],
    nik: packed[1],
    nama: packed[2],
    jk: packed[3],
    tglLahir: packed[4],
    bbLahir: packed[5],
    tbLahir: packed[6],
    ayah: packed[7],
    ibu: packed[8],
    prov: packed[9],
    kab: packed[10],
    kec: packed[11],
    puskesmas: packed[12],
    desa: packed[13],
    posyandu: packed[14],
    rt: packed[15],
    rw: packed[16],
    alamat: packed[17],
    tanggalPengukuran: packed[18],
    berat: packed[19],
    tinggi: packed[20],
    caraUkur: packed[21],
    lila: packed[22],
    naikBeratBadan: packed[23],
    vitA: packed[24],
    repairs: packed[25],
    applied: packed[26],
    nikStart: packed[27],
  }
}

/**
 * Whether the row holds a measurement of somebody: sex, both days in their order, and a weight or a height. A value that a repair proposes counts
 * once the repair was applied. The village is looked for elsewhere.
 */
export function isUsable({ jk, tglLahir, tanggalPengukuran, berat, tinggi }: MeasuredFields): boolean {
  const hasDays = tglLahir !== null && tanggalPengukuran !== null && tglLahir <= tanggalPengukuran
  return jk !== null && hasDays && (berat !== null || tinggi !== null)
}

type MeasuredFields = Pick<EppgbmRow, 'jk' | 'tglLahir' | 'tanggalPengukuran' | 'berat' | 'tinggi'>
