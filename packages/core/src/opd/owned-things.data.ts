/**
 * The eight convergence actions of 2022 as things that somebody answers for. Suggested owners by code of the starting list, the first as owner, the
 * second as deputy; from memory, to be chosen by the district.
 */
import type { OwnedThing } from './owned-thing.ts'

export const ACTIONS_DATA: readonly OwnedThing[] = [
  { kode: 'A1', jenis: 'aksi', nama: 'Analisis situasi', satuan: null, saran: ['bappeda', 'dinkes'] },
  { kode: 'A2', jenis: 'aksi', nama: 'Penyusunan rencana kegiatan', satuan: null, saran: ['bappeda'] },
  { kode: 'A3', jenis: 'aksi', nama: 'Rembuk stunting', satuan: null, saran: ['setda', 'bappeda'] },
  { kode: 'A4', jenis: 'aksi', nama: 'Perbup/Perwali tentang peran desa/kelurahan', satuan: null, saran: ['dpmd', 'setda'] },
  { kode: 'A5', jenis: 'aksi', nama: 'Pembinaan pelaku dan pemerintahan desa/kelurahan', satuan: null, saran: ['dpmd', 'opd-kb'] },
  { kode: 'A6', jenis: 'aksi', nama: 'Sistem manajemen data', satuan: null, saran: ['bappeda', 'dinkes'] },
  { kode: 'A7', jenis: 'aksi', nama: 'Pengukuran dan publikasi stunting', satuan: null, saran: ['dinkes', 'kominfo'] },
  { kode: 'A8', jenis: 'aksi', nama: 'Reviu kinerja tahunan', satuan: null, saran: ['bappeda', 'setda'] },
]
