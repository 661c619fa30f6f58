/**
 * What each role may do with each class of data: the table of SPEC §7 as data, and nothing else decides. `baca` read, `tulis` write, `setujui`
 * approve, `buka` open who somebody is (asked with a purpose, kept in the trail). What is not here is not allowed.
 */
import type { Role } from './roles.ts'

export type Verb = 'baca' | 'tulis' | 'setujui' | 'buka'

const DATA_CLASSES = [
  /** Codes, names and boundaries of areas. */
  'wilayah',
  /** Figures by village: nobody can be recognised. */
  'agregat',
  /** Versions of the analysis: texts and signatures of kecamatan and district. */
  'analisis',
  /** The e-PPGBM recap, counts by village. */
  'gizi',
  /** The recap of families at risk (KRS), counts by village. */
  'krs',
  /** Counts of services, of each office (OPD). */
  'cakupan',
  /** Children measured, without names. */
  'anak',
  /** Who a child is: NIK, name, parents, address. */
  'identitas-anak',
  /** The class of a child's growth, for the service it needs. */
  'kelas-anak',
  /** Children of one posyandu. */
  'anak-posyandu',
  /** Families at risk by name. */
  'keluarga',
  /** Families of the first 1,000 days by name, with the services they received. */
  'layanan-hpk',
  /** Which child belongs to which family, and which entries are double: `buka` shows of both what one's other rights show. */
  'tautan',
  /** What a referred family needs: its head, address, need. */
  'kebutuhan',
  /** Sheets of the case audit. */
  'klinis',
  /** Framework, calendar, lokus, rembuk. */
  'kerangka',
  /** Actions, budgets, realisation. */
  'rencana',
  /** Scores of the convergence actions. */
  'penilaian',
  /** Documents and pictures at all; which of them, the class that each belongs to says. */
  'dokumen',
  /** Tasks: who is to do what until when; no child is named in one. */
  'tugas',
  /** Meetings: agenda, attendance, minutes, decisions. */
  'rapat',
  /** Files received, their issues, what became of them. */
  'impor',
  /** Offices, who holds which post, teams (TPPS), who owns which figure. */
  'lembaga',
  /** Telephone and e-mail of officials. */
  'kontak',
  /** People, roles, sessions. */
  'akun',
  /** Settings of the installation: districts opened, keys, backups. */
  'susunan',
  /** Access in an emergency: `buka` take it, `tulis` end it, `setujui` see everybody's. */
  'akses-darurat',
  /** The log of acts. */
  'jejak',
] as const

export type DataClass = (typeof DATA_CLASSES)[number]

export type Rights = Partial<Readonly<Record<DataClass, readonly Verb[]>>>

export const RIGHTS: Readonly<Record<Role, Rights>> = {
  'pengelola-sistem': {
    wilayah: ['baca', 'tulis'],
    lembaga: ['baca'],
    akun: ['baca', 'tulis', 'setujui'],
    susunan: ['baca', 'tulis'],
    'akses-darurat': ['baca', 'buka', 'tulis'],
    jejak: ['baca'],
  },
  'admin-kab': {
    dokumen: ['baca', 'tulis'],
    wilayah: ['baca', 'tulis'],
    agregat: ['baca', 'setujui'],
    analisis: ['tulis', 'setujui'],
    gizi: ['baca', 'tulis'],
    krs: ['baca', 'tulis'],
    cakupan: ['baca', 'tulis'],
    kerangka: ['baca', 'tulis'],
    rencana: ['baca', 'tulis'],
    penilaian: ['baca', 'tulis'],
    impor: ['baca', 'tulis'],
    lembaga: ['baca', 'tulis'],
    kontak: ['baca', 'tulis'],
    akun: ['baca', 'tulis'],
    'akses-darurat': ['baca', 'tulis', 'setujui'],
    jejak: ['baca'],
    tugas: ['baca', 'tulis', 'setujui'],
    rapat: ['baca', 'tulis'],
  },
  eksekutif: {
    wilayah: ['baca'],
    agregat: ['baca'],
    kerangka: ['baca', 'setujui'],
    rencana: ['baca'],
    penilaian: ['baca'],
    dokumen: ['baca'],
    lembaga: ['baca'],
    kontak: ['baca'],
    tugas: ['baca', 'tulis', 'setujui'],
    rapat: ['baca', 'tulis'],
  },
  opd: {
    dokumen: ['baca', 'tulis'],
    wilayah: ['baca'],
    agregat: ['baca'],
    cakupan: ['baca', 'tulis', 'setujui'],
    kerangka: ['baca'],
    rencana: ['baca', 'tulis'],
    kebutuhan: ['baca', 'tulis'],
    lembaga: ['baca'],
    kontak: ['baca'],
    tugas: ['baca', 'tulis'],
    rapat: ['baca', 'tulis'],
  },
  dinkes: {
    dokumen: ['baca', 'tulis'],
    wilayah: ['baca'],
    agregat: ['baca'],
    gizi: ['baca', 'tulis', 'setujui'],
    krs: ['baca'],
    cakupan: ['baca', 'tulis', 'setujui'],
    anak: ['baca', 'tulis', 'setujui'],
    'identitas-anak': ['buka', 'tulis', 'setujui'],
    'kelas-anak': ['baca'],
    tautan: ['baca', 'tulis', 'setujui', 'buka'],
    kerangka: ['baca'],
    rencana: ['baca', 'tulis'],
    impor: ['baca', 'tulis'],
    lembaga: ['baca'],
    kontak: ['baca'],
    tugas: ['baca', 'tulis'],
    rapat: ['baca', 'tulis'],
    'akses-darurat': ['baca', 'tulis', 'setujui'],
  },
  'opd-kb': {
    dokumen: ['baca', 'tulis'],
    wilayah: ['baca'],
    agregat: ['baca'],
    gizi: ['baca'],
    krs: ['baca', 'tulis', 'setujui'],
    cakupan: ['baca', 'tulis', 'setujui'],
    'kelas-anak': ['baca'],
    keluarga: ['baca', 'tulis', 'setujui', 'buka'],
    tautan: ['baca', 'tulis', 'setujui', 'buka'],
    kerangka: ['baca'],
    rencana: ['baca', 'tulis'],
    impor: ['baca', 'tulis'],
    lembaga: ['baca'],
    kontak: ['baca'],
    tugas: ['baca', 'tulis'],
    rapat: ['baca', 'tulis'],
  },
  puskesmas: {
    dokumen: ['baca', 'tulis'],
    wilayah: ['baca'],
    'layanan-hpk': ['baca', 'tulis', 'setujui', 'buka'],
    agregat: ['baca'],
    gizi: ['baca'],
    anak: ['baca', 'tulis', 'setujui'],
    'identitas-anak': ['buka', 'tulis'],
    'kelas-anak': ['baca'],
    tugas: ['baca', 'tulis'],
    rapat: ['baca'],
    'akses-darurat': ['baca', 'buka', 'tulis'],
  },
  kader: {
    dokumen: ['baca', 'tulis'],
    wilayah: ['baca'],
    'layanan-hpk': ['baca', 'tulis'],
    'anak-posyandu': ['baca', 'tulis', 'buka'],
    tugas: ['baca', 'tulis'],
    rapat: ['baca'],
  },
  tpk: {
    dokumen: ['baca', 'tulis'],
    wilayah: ['baca'],
    'layanan-hpk': ['baca', 'tulis'],
    keluarga: ['baca', 'tulis', 'buka'],
    tugas: ['baca', 'tulis'],
    rapat: ['baca'],
  },
  desa: {
    dokumen: ['baca', 'tulis'],
    wilayah: ['baca'],
    'layanan-hpk': ['baca', 'tulis'],
    agregat: ['baca'],
    'kelas-anak': ['baca'],
    keluarga: ['baca', 'tulis', 'setujui'],
    rencana: ['baca', 'tulis'],
    lembaga: ['baca', 'tulis'],
    tugas: ['baca', 'tulis'],
    rapat: ['baca'],
  },
  camat: {
    dokumen: ['baca', 'tulis'],
    wilayah: ['baca'],
    agregat: ['baca', 'setujui'],
    analisis: ['tulis', 'setujui'],
    kerangka: ['baca'],
    rencana: ['baca'],
    lembaga: ['baca', 'tulis'],
    kontak: ['baca'],
    tugas: ['baca', 'tulis', 'setujui'],
    rapat: ['baca', 'tulis'],
  },
  'aks-teknis': { dokumen: ['baca', 'tulis'], wilayah: ['baca'], klinis: ['baca', 'tulis', 'buka'] },
  'aks-pakar': { dokumen: ['baca'], wilayah: ['baca'], klinis: ['baca', 'setujui'] },
  provinsi: { dokumen: ['baca', 'tulis'], wilayah: ['baca'], penilaian: ['baca', 'tulis', 'setujui'] },
  darurat: { wilayah: ['baca'], anak: ['baca'], 'identitas-anak': ['buka'], 'kelas-anak': ['baca'] },
}
