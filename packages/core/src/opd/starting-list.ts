/**
 * The offices that a district usually has, to begin with instead of typing. Names and divisions differ from district to district (Permendagri on
 * nomenclature leaves them room), and the list is from memory: every entry is proposed as unchecked, and a person takes what fits. Codes are ours:
 * roles, suggestions of ownership and seats of a team refer to them.
 */
import type { OfficeKind } from './office.ts'

export interface StartingOffice {
  readonly code: string
  readonly kind: OfficeKind
  readonly nama: string
  readonly singkatan: string | null
}

function office(code: string, nama: string, singkatan: string | null, kind: OfficeKind = 'opd'): StartingOffice {
  return { code, kind, nama, singkatan }
}

/** (memory): names to be checked by the district. */
export const STARTING_LIST: readonly StartingOffice[] = [
  office('setda', 'Sekretariat Daerah', 'Setda'),
  office('bappeda', 'Badan Perencanaan Pembangunan Daerah', 'Bappeda'),
  office('dinkes', 'Dinas Kesehatan', 'Dinkes'),
  office('opd-kb', 'Dinas Pengendalian Penduduk dan Keluarga Berencana', 'DPPKB'),
  office('dpmd', 'Dinas Pemberdayaan Masyarakat dan Desa', 'DPMD'),
  office('dinsos', 'Dinas Sosial', 'Dinsos'),
  office('disdik', 'Dinas Pendidikan dan Kebudayaan', 'Disdikbud'),
  office('pupr', 'Dinas Pekerjaan Umum dan Penataan Ruang', 'PUPR'),
  office('perkim', 'Dinas Perumahan dan Kawasan Permukiman', 'Perkim'),
  office('dukcapil', 'Dinas Kependudukan dan Pencatatan Sipil', 'Dukcapil'),
  office('pangan', 'Dinas Ketahanan Pangan', 'DKP'),
  office('pertanian', 'Dinas Pertanian', 'Distan'),
  office('perikanan', 'Dinas Perikanan', null),
  office('kominfo', 'Dinas Komunikasi dan Informatika', 'Diskominfo'),
  office('dp3a', 'Dinas Pemberdayaan Perempuan dan Perlindungan Anak', 'DP3A'),
  office('dlh', 'Dinas Lingkungan Hidup', 'DLH'),
  office('disnaker', 'Dinas Tenaga Kerja', 'Disnaker'),
  office('koperasi', 'Dinas Koperasi, Usaha Kecil dan Menengah', null),
  office('keuangan', 'Badan Pengelola Keuangan dan Aset Daerah', 'BPKAD'),
  office('inspektorat', 'Inspektorat Daerah', null),
  office('rsud', 'Rumah Sakit Umum Daerah', 'RSUD', 'rumah-sakit'),
  office('kemenag', 'Kantor Kementerian Agama', 'Kemenag', 'instansi-vertikal'),
  office('bps', 'Badan Pusat Statistik', 'BPS', 'instansi-vertikal'),
  office('bpom', 'Badan Pengawas Obat dan Makanan', 'BPOM', 'instansi-vertikal'),
  office('kodim', 'Komando Distrik Militer', 'Kodim', 'instansi-vertikal'),
  office('polres', 'Kepolisian Resor', 'Polres', 'instansi-vertikal'),
  office('tp-pkk', 'Tim Penggerak PKK', 'TP PKK', 'lembaga'),
  office('baznas', 'Badan Amil Zakat Nasional', 'Baznas', 'lembaga'),
]
