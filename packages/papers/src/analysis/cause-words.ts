/**
 * Causes, offices and standings of lokus in the words of papers.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { LokusStatus } from '@konvergen/core/lokus/lokus-years.ts'
import type { CauseOfChild, FamilyCause, FourPart, OfficeCode } from '@konvergen/core/situation/causes/risk-factors.ts'
import type { TargetVerdict } from '@konvergen/core/situation/target-check.ts'

type Said<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>

export const CAUSE_NAMES: Said<CauseOfChild | FamilyCause | FourPart> = {
  id: {
    air: 'Air minum tidak layak',
    jamban: 'Jamban tidak layak',
    empatT: 'Empat terlalu (4T)',
    bukanKb: 'Bukan peserta KB modern',
    terlaluMuda: 'Terlalu muda',
    terlaluTua: 'Terlalu tua',
    terlaluDekat: 'Terlalu dekat',
    terlaluBanyak: 'Terlalu banyak',
    duaT: 'Dua bulan berturut-turut tidak naik (2T)',
    tidakDitimbang: 'Tidak ditimbang dua bulan terakhir',
    giziKurang: 'Gizi kurang atau buruk (BB/PB)',
    tanpaVitA: 'Tanpa vitamin A',
    bblr: 'Berat lahir rendah',
  },
  en: {
    air: 'Unsafe drinking water',
    jamban: 'Improper latrine',
    empatT: 'Four “too” (4T)',
    bukanKb: 'No modern contraception',
    terlaluMuda: 'Too young',
    terlaluTua: 'Too old',
    terlaluDekat: 'Births too close',
    terlaluBanyak: 'Too many births',
    duaT: 'No gain two months in a row (2T)',
    tidakDitimbang: 'Not weighed in the last two months',
    giziKurang: 'Wasted (weight for length)',
    tanpaVitA: 'No vitamin A',
    bblr: 'Low weight at birth',
  },
}

export const OFFICE_NAMES: Said<OfficeCode> = {
  id: { pupr: 'Pekerjaan umum (PUPR)', 'opd-kb': 'OPD KB', dinkes: 'Dinas Kesehatan' },
  en: { pupr: 'Public works (PUPR)', 'opd-kb': 'Family-planning office', dinkes: 'Health office' },
}

export const STATUS_NAMES: Said<LokusStatus> = {
  id: { baru: 'baru', lanjutan: 'lanjutan', perluasan: 'perluasan', lulus: 'lulus' },
  en: { baru: 'new', lanjutan: 'goes on', perluasan: 'added', lulus: 'graduated' },
}

export const TARGET_VERDICTS: Said<TargetVerdict> = {
  id: {
    'sudah-dicapai': 'sudah dicapai',
    sejalan: 'sejalan dengan lajunya',
    'perlu-lebih-cepat': 'perlu lebih cepat',
    'perlu-diragukan': 'perlu diragukan',
    'tidak-dicapai': 'tidak dicapai',
    'tanpa-laju': 'tanpa laju',
  },
  en: {
    'sudah-dicapai': 'reached',
    sejalan: 'in line with its rate',
    'perlu-lebih-cepat': 'has to go faster',
    'perlu-diragukan': 'doubtful',
    'tidak-dicapai': 'not reached',
    'tanpa-laju': 'no rate',
  },
}
