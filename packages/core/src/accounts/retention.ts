/**
 * How long what is kept about persons is kept. Law 27 of 2022 asks that personal data are destroyed when they are not needed any more, and names no
 * number of days: these are the house's own, not verified with any district, and an installation may set its own where a setting is named. The code of an
 * attendance list is kept nowhere: it is over after ten minutes.
 */
export interface RetentionRule {
  readonly id: string
  readonly en: string
  /** null = as long as the installation stands. */
  readonly days: number | null
  /** The setting that changes it; null = fixed. */
  readonly setting: string | null
}

/** Days of a year. */
const YEAR = 365

export const RETENTION = {
  'berkas-asli': {
    id: 'Berkas daftar anak yang asli dan baris-barisnya, sejak diterapkan atau dikesampingkan',
    en: 'Original lists of children and their rows, from the day they were applied or put aside',
    days: YEAR,
    setting: 'KONVERGEN_SIMPAN_BERKAS',
  },
  sesi: {
    id: 'Sesi, token dan undangan yang sudah berakhir, sejak berakhir',
    en: 'Sessions, tokens and invitations that are over, from the day they ended',
    days: YEAR,
    setting: 'KONVERGEN_SIMPAN_SESI',
  },
  pemberitahuan: {
    id: 'Pemberitahuan yang sudah dibaca, sejak dibaca; pengingat tinggal sampai tugasnya selesai',
    en: 'Notices that were read, from that day; reminders stay until their task is done',
    days: 180,
    setting: 'KONVERGEN_SIMPAN_PEMBERITAHUAN',
  },
  surel: {
    id: 'Surel yang sudah terkirim atau gagal, sejak dibuat',
    en: 'Mails that were sent or failed, from the day they were made',
    days: 90,
    setting: 'KONVERGEN_SIMPAN_SUREL',
  },
  hadir: {
    id: 'Daftar hadir rapat, sejak hari rapat; notulen dan keputusannya tinggal',
    en: 'Attendance of meetings, from the day of the meeting; minutes and decisions stay',
    days: 5 * YEAR,
    setting: 'KONVERGEN_SIMPAN_HADIR',
  },
  darurat: {
    id: 'Catatan bebas pada akses darurat, sejak diperiksa; siapa, kapan dan alasan dari daftar tinggal',
    en: 'Free notes on emergency access, from the day it was checked; who, when and the reason from the list stay',
    days: YEAR,
    setting: 'KONVERGEN_SIMPAN_DARURAT',
  },
  'akun-ditutup': {
    id: 'Nama, nama masuk dan surel akun yang ditutup, sejak ditutup; sesudah itu jejak menyebutnya “akun yang ditutup”',
    en: 'Name, user name and e-mail of a closed account, from the day it was closed; then the trail calls it “closed account”',
    days: 5 * YEAR,
    setting: 'KONVERGEN_SIMPAN_AKUN',
  },
  perangkat: {
    id: 'Perangkat yang dikenal, sejak terakhir dipakai masuk',
    en: 'Known devices, from the last sign-in on them',
    days: YEAR,
    setting: 'KONVERGEN_SIMPAN_PERANGKAT',
  },
  identitas: {
    id: 'Nama, NIK dan alamat anak: sampai dihapus atas permintaan keluarga',
    en: 'Name, NIK and address of a child: until they are erased at the family’s request',
    days: null,
    setting: null,
  },
  'identitas-hpk': {
    id: 'Nama, NIK dan alamat ibu dan anak di layanan 1.000 HPK, sejak tidak ditanyai lagi; hitungan desa tinggal',
    en: 'Name, NIK and address of mothers and children of the first 1,000 days, from when nothing is asked of them any more; counts stay',
    days: null,
    setting: 'KONVERGEN_SIMPAN_HPK',
  },
  jejak: {
    id: 'Jejak: siapa melakukan apa; di dalamnya tidak ada nama anak atau keluarga',
    en: 'The trail: who did what; no child or family is named in it',
    days: null,
    setting: null,
  },
} as const satisfies Record<string, RetentionRule>

export type RetentionName = keyof typeof RETENTION

/** Days that hold here: the setting where it is a whole number of at least one day, else the rule's own; null = for ever. */
export function retentionDays(name: RetentionName, settings: Readonly<Record<string, string | undefined>>): number | null {
  const { days, setting }: RetentionRule = RETENTION[name]
  const asked = setting === null ? undefined : settings[setting]
  return asked !== undefined && /^[1-9]\d{0,4}$/.test(asked) ? Number(asked) : days
}
