/**
 * What stands on the recovery sheet besides the keys. Both languages stand on every sheet: whoever needs it in five years may not be who
 * printed it.
 */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'

export interface RecoverySheet {
  /** Lines of keys without their numbers. */
  readonly lines: readonly string[]
  /** Day of printing, `2026-11-27`. */
  readonly day: string
  readonly version: string
}

export const TITLE: Bilingual = { id: 'Lembar pemulihan Konvergen', en: 'Konvergen recovery sheet' }

export const RULES: readonly Bilingual[] = [
  {
    id: 'Simpan lembar ini di tempat terkunci, terpisah dari komputer dan dari cadangannya. Siapa yang memegang lembar ini bersama satu cadangan dapat membaca semua data, termasuk nama anak.',
    en: 'Keep this sheet locked away, apart from the computer and from its backups. Whoever holds this sheet together with a backup can read all data, names of children included.',
  },
  {
    id: 'Tanpa kunci ini cadangan tidak dapat dibuka oleh siapa pun. Cetak dua lembar, simpan di dua tempat.',
    en: 'Without these keys nobody can open a backup. Print two sheets and keep them in two places.',
  },
  {
    id: 'Cetak lembar baru setiap kali kunci diganti. Lembar lama tetap disimpan selama cadangan dari masanya masih ada.',
    en: 'Print a new sheet whenever the keys are changed. Keep the old one as long as there are backups of its time.',
  },
]

export const STEPS: readonly Bilingual[] = [
  {
    id: 'Pasang Konvergen di komputer baru. Jangan dijalankan dahulu.',
    en: 'Install Konvergen on the new computer. Do not start it yet.',
  },
  {
    id: 'Ketik baris kunci dari lembar ini, dengan nomornya, ke dalam berkas teks, misalnya lembar.txt, satu baris sebaris. Spasi dan huruf kecil tidak menjadi soal; kelompok terakhir tiap baris memeriksa ketikan.',
    en: 'Type the lines of keys on this sheet, with their numbers, into a text file, for example lembar.txt, line by line. Spaces and small letters do not matter; the last group of each line checks the typing.',
  },
  {
    id: 'Jalankan: konvergen restore CADANGAN.kvb --lembar lembar.txt',
    en: 'Run: konvergen restore BACKUP.kvb --lembar lembar.txt --bahasa en',
  },
  {
    id: 'Hapus lembar.txt.',
    en: 'Delete lembar.txt.',
  },
]

export const RULES_TITLE: Bilingual = { id: 'Yang perlu dijaga', en: 'What to take care of' }
export const STEPS_TITLE: Bilingual = { id: 'Memulihkan', en: 'To restore' }
export const KEYS_TITLE: Bilingual = { id: 'Kunci', en: 'Keys' }

/** The letters that are not used are named, since a zero and an O look alike on paper. */
export const KEYS_NOTE: Bilingual = {
  id: 'Huruf I, L, O dan U tidak dipakai: yang tampak seperti itu adalah angka 1 atau 0, atau huruf V.',
  en: 'The letters I, L, O and U are not used: what looks like one is the digit 1 or 0, or the letter V.',
}

export function sayMade({ day, version }: RecoverySheet): Bilingual {
  return { id: `Dibuat ${day} oleh Konvergen ${version}`, en: `Made on ${day} by Konvergen ${version}` }
}

export const lineNumber = (index: number): string => String(index + 1).padStart(2, '0')
