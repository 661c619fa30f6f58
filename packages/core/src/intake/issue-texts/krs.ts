/**
 * What is said about the arithmetic, the codes and the period of the KRS verval recap.
 */
import type { IssueTexts } from './issue-text.ts'

export const KRS_TEXTS = {
  'krs.kabupaten-lain': {
    severity: 'catatan',
    id: {
      title: '{jumlah} baris kabupaten lain dilewati',
      what: 'Berkas ini memuat beberapa kabupaten. Hanya baris {kabupaten} yang dibaca; {jumlah} baris dari {lain} dilewati.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: '{jumlah} rows of other districts passed over',
      what: 'This file holds several districts. Only the rows of {kabupaten} are read; {jumlah} rows of {lain} are passed over.',
      todo: 'Nothing to do.',
    },
  },
  'krs.sasaran-beda': {
    severity: 'periksa',
    id: {
      title: '{nama}: KRS dan tidak berisiko tidak sama dengan sasaran',
      what: 'Desa {nama} (baris {:baris}): KRS {krs} ditambah tidak berisiko {tidakBerisiko} = {hitungan}, sedangkan keluarga sasaran tertulis {sasaran}. Sasaran yang tertulis tetap dipakai.',
      todo: 'Tanyakan angka yang benar kepada OPD KB.',
    },
    en: {
      title: '{nama}: KRS plus not at risk is not the target',
      what: '{nama} (row {:baris}): KRS {krs} plus not at risk {tidakBerisiko} = {hitungan}, while target families read {sasaran}. The written target is kept.',
      todo: 'Ask the family-planning office for the right numbers.',
    },
  },
  'krs.sasaran-dihitung': {
    severity: 'catatan',
    id: {
      title: 'Keluarga sasaran dihitung',
      what: 'Keluarga sasaran pada {jumlah} desa dihitung dari KRS ditambah tidak berisiko karena kolomnya kosong atau tidak ada.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: 'Target families computed',
      what: 'Target families of {jumlah} villages were computed as KRS plus not at risk, because the column is blank or missing.',
      todo: 'Nothing to do.',
    },
  },
  'krs.kesejahteraan-beda': {
    severity: 'periksa',
    id: {
      title: '{nama}: peringkat kesejahteraan tidak berjumlah KRS',
      what: 'Desa {nama} (baris {:baris}): kelima peringkat kesejahteraan berjumlah {hitungan}, sedangkan KRS tertulis {krs}. KRS yang tertulis tetap dipakai.',
      todo: 'Tanyakan angka yang benar kepada OPD KB.',
    },
    en: {
      title: '{nama}: welfare ranks do not add up to KRS',
      what: '{nama} (row {:baris}): the five welfare ranks add up to {hitungan}, while KRS reads {krs}. The written KRS is kept.',
      todo: 'Ask the family-planning office for the right numbers.',
    },
  },
  'krs.empat-t-mustahil': {
    severity: 'periksa',
    id: {
      title: '{nama}: PUS 4T tidak cocok dengan bagiannya',
      what: 'Desa {nama} (baris {:baris}): PUS 4T tertulis {tertulis}, padahal dari keempat bagiannya nilainya antara {paling} dan {jumlah}. Bagian 4T saling tumpang-tindih dan tidak pernah dijumlahkan.',
      todo: 'Tanyakan angka yang benar kepada OPD KB.',
    },
    en: {
      title: '{nama}: PUS 4T does not fit its parts',
      what: '{nama} (row {:baris}): PUS 4T reads {tertulis}, but its four parts only allow {paling} to {jumlah}. The parts of 4T overlap and are never summed.',
      todo: 'Ask the family-planning office for the right numbers.',
    },
  },
  'krs.kode-tak-terbaca': {
    severity: 'periksa',
    id: {
      title: '{nama}: kode desa tidak terbaca',
      what: 'Sel {:sel} berisi "{:baca}", bukan kode desa (empat angka terakhir atau kode lengkap). Desa {nama} dicocokkan dengan namanya saja.',
      todo: 'Periksa apakah desa ini dicocokkan dengan benar.',
    },
    en: {
      title: '{nama}: village code cannot be read',
      what: 'Cell {:sel} reads "{:baca}", which is no village code (last four digits or the full code). {nama} is matched by its name only.',
      todo: 'Check that this village was matched rightly.',
    },
  },
  'krs.periode-tidak-jelas': {
    severity: 'periksa',
    id: {
      title: 'Periode data tidak jelas',
      what: 'Periode yang tertulis ({periode}) tidak menunjuk satu semester.',
      todo: 'Sebutkan periode datanya saat mengunggah, misalnya 2024-S2.',
    },
    en: {
      title: 'The period is not clear',
      what: 'The period as written ({periode}) does not name one semester.',
      todo: 'Say the period of the data when you upload, such as 2024-S2.',
    },
  },
  'krs.banyak-kabupaten': {
    severity: 'catatan',
    id: {
      title: 'Berkas memuat {jumlah} kabupaten/kota',
      what: 'Kolom kabupaten memuat {jumlah} nama: {daftar}. Hanya baris kabupaten ini yang dipakai.',
      todo: 'Tidak perlu tindakan.',
    },
    en: {
      title: 'The file holds {jumlah} districts',
      what: 'The district column holds {jumlah} names: {daftar}. Only the rows of this district are used.',
      todo: 'Nothing to do.',
    },
  },
} as const satisfies IssueTexts
