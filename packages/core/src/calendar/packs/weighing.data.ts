/**
 * The months in which all are measured, and the families are brought up to date: February and August (checks of a public village system), July (1–31 July
 * 2023), September and October (1 September – 31 October 2023): SPEC §1.4.
 */
import type { PresetPack } from '../preset.ts'

export const WEIGHING_PACK: PresetPack = {
  framework: 'penimbangan',
  name: { id: 'Bulan penimbangan dan verval keluarga', en: 'Months of weighing, and verification of families' },
  about: {
    id: 'Februari dan Agustus; pendataan keluarga dan verval KRS.',
    en: 'February and August; families and their verification.',
  },
  presets: [
    {
      key: 'penimbangan-februari',
      id: 'Bulan penimbangan dan vitamin A, Februari',
      en: 'Month of weighing and vitamin A, February',
      level: 'desa',
      from: [2, 1],
      to: [2, 31],
      offices: ['dinkes'],
      isPublic: true,
      source: 'Februari dan Agustus',
    },
    {
      key: 'pemutakhiran-pk',
      id: 'Pemutakhiran pendataan keluarga',
      en: 'Families are brought up to date',
      level: 'desa',
      from: [7, 1],
      to: [7, 31],
      offices: ['opd-kb'],
      source: '1–31 Juli 2023',
    },
    {
      key: 'penimbangan-agustus',
      id: 'Bulan penimbangan dan vitamin A, Agustus',
      en: 'Month of weighing and vitamin A, August',
      level: 'desa',
      from: [8, 1],
      to: [8, 31],
      offices: ['dinkes'],
      isPublic: true,
      source: 'Februari dan Agustus',
    },
    {
      key: 'verval-krs',
      id: 'Verifikasi dan validasi keluarga berisiko stunting',
      en: 'Verification of families at risk',
      level: 'desa',
      from: [9, 1],
      to: [10, 31],
      waitsFor: ['pemutakhiran-pk'],
      offices: ['opd-kb'],
      source: '1 September – 31 Oktober 2023',
    },
  ],
}
