/** What each role sees, in one line: on the buttons of the demo, and beside the role in an invitation. */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { Role } from '@konvergen/core/accounts/roles.ts'

export const ROLE_SEES: Readonly<Record<Role, Bilingual>> = {
  'pengelola-sistem': {
    id: 'Membuka kabupaten, memberi peran, mengurus cadangan. Tidak melihat angka maupun nama.',
    en: 'Opens districts, gives roles, looks after backups. Sees neither figures nor names.',
  },
  'admin-kab': {
    id: 'Semua angka per desa, berkas rekap, usulan lokus, orang dan perannya. Tanpa nama anak.',
    en: 'All figures by village, recap files, lokus proposals, people and roles. No names of children.',
  },
  eksekutif: {
    id: 'Situasi seluruh kabupaten dan usulan lokus, siap untuk diputuskan.',
    en: 'The situation of the whole district and the lokus proposal, ready to decide on.',
  },
  opd: {
    id: 'Situasi dan lokus seluruh kabupaten, untuk layanan yang diampu.',
    en: 'Situation and lokus of the whole district, for the services in its care.',
  },
  dinkes: {
    id: 'Anak satu per satu, mutu pengukuran, berkas e-PPGBM. Nama anak dengan alasan.',
    en: 'Children one by one, quality of measurement, e-PPGBM files. Names of children for a purpose.',
  },
  'opd-kb': {
    id: 'Berkas keluarga berisiko stunting, situasi dan lokus. Tanpa nama anak.',
    en: 'Files on families at risk of stunting, situation and lokus. No names of children.',
  },
  puskesmas: {
    id: 'Anak dan mutu pengukuran di wilayah kerjanya saja.',
    en: 'Children and quality of measurement in its own area only.',
  },
  kader: { id: 'Anak di posyandunya.', en: 'Children of the posyandu.' },
  tpk: { id: 'Keluarga yang didampingi di desanya.', en: 'Families accompanied in the village.' },
  desa: { id: 'Angka dan keluarga desanya sendiri.', en: 'Figures and families of the own village.' },
  camat: { id: 'Situasi desa-desa di kecamatannya.', en: 'Situation of the villages of the kecamatan.' },
  'aks-teknis': {
    id: 'Lembar audit kasus yang ditugaskan, untuk waktu terbatas.',
    en: 'Sheets of assigned case audits, for a limited time.',
  },
  'aks-pakar': { id: 'Lembar audit kasus yang dinilai, untuk waktu terbatas.', en: 'Sheets of reviewed case audits, for a limited time.' },
  provinsi: { id: 'Penilaian kinerja kabupaten, untuk waktu terbatas.', en: 'Review of the district, for a limited time.' },
  darurat: {
    id: 'Anak di wilayah yang dipilih, beberapa jam; pemilik data diberi tahu.',
    en: 'Children of the chosen areas, for a few hours; the owner of the data is told.',
  },
}
