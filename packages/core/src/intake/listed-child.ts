/**
 * One row of a list of children as it waits to be applied: what was read, without the texts of its cells. Those are kept beside it, for whoever
 * opens the row.
 */
import type { EppgbmRow } from './child-rows.ts'
import { nikStartOf } from './person-of-row.ts'

export type ListedChild = Pick<
  EppgbmRow,
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
> & {
  /** The first digits of a NIK whose end is masked or damaged; null where the whole is known or nothing is. */
  readonly nikStart: string | null
}

/** `isNikShared`: the NIK stands on several children of the list, so it is nobody's. */
export function listedChild(read: EppgbmRow, isNikShared: boolean): ListedChild {
  return {
    row: read.row,
    nik: isNikShared ? null : read.nik,
    nikStart: nikStartOf(read),
    nama: read.nama,
    jk: read.jk,
    tglLahir: read.tglLahir,
    bbLahir: read.bbLahir,
    tbLahir: read.tbLahir,
    ayah: read.ayah,
    ibu: read.ibu,
    prov: read.prov,
    kab: read.kab,
    kec: read.kec,
    puskesmas: read.puskesmas,
    desa: read.desa,
    posyandu: read.posyandu,
    rt: read.rt,
    rw: read.rw,
    alamat: read.alamat,
    tanggalPengukuran: read.tanggalPengukuran,
    berat: read.berat,
    tinggi: read.tinggi,
    caraUkur: read.caraUkur,
    lila: read.lila,
    naikBeratBadan: read.naikBeratBadan,
    vitA: read.vitA,
    repairs: read.repairs,
    applied: read.applied,
  }
}

/**
 * Whether the row holds a measurement of somebody: sex, both days in their order, and a weight or a height. A value that a repair proposes counts
 * once the repair was applied. The village is looked for elsewhere.
 */
export function isUsable({ jk, tglLahir, tanggalPengukuran, berat, tinggi }: ListedChild): boolean {
  const hasDays = tglLahir !== null && tanggalPengukuran !== null && tglLahir <= tanggalPengukuran
  return jk !== null && hasDays && (berat !== null || tinggi !== null)
}
