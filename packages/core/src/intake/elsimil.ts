/**
 * Elsimil's recaps (BKKBN, from the OPD KB): pregnant women, and women after birth, that families' companions (TPK) looked after. "Tidak
 * terdampingi" is printed as target less accompanied and goes below zero where more were accompanied than the target counts: 109 of 648
 * villages of one province (SPEC, file formats). Arithmetic as observed on the recaps of one district for 2025; no printed rule was found.
 */
import type { FigureKind } from './figures/figure-table.ts'

const BUMIL_LABELS = {
  bumil: 'Jumlah bumil',
  terdampingi: 'Bumil terdampingi',
  tidakTerdampingi: 'Bumil tidak terdampingi',
  bumil32: 'Bumil ≥ 32 minggu',
  infoKontrasepsi: 'Bumil ≥ 32 minggu mendapat informasi kontrasepsi',
  tanpaInfoKontrasepsi: 'Bumil ≥ 32 minggu tidak mendapat informasi kontrasepsi',
  akanKbpp: 'Bumil ≥ 32 minggu akan KBPP',
  tidakKbpp: 'Bumil ≥ 32 minggu tidak KBPP',
  dapatTtd: 'Mendapatkan TTD',
  tidakDapatTtd: 'Tidak mendapatkan TTD',
  konsumsiTtd: 'Mengonsumsi TTD',
  tidakKonsumsiTtd: 'Tidak mengonsumsi TTD',
  kiePerseorangan: 'KIE perseorangan',
  kieKelompok: 'KIE kelompok',
  kieKeduanya: 'KIE perseorangan dan kelompok',
  tidakKie: 'Tidak mendapat KIE',
  rujukan: 'Mendapat fasilitasi rujukan',
  tidakRujukan: 'Tidak mendapat fasilitasi rujukan',
  bansos: 'Mendapat fasilitasi bansos',
  tidakBansos: 'Tidak mendapat fasilitasi bansos',
} as const
export type ElsimilBumilCount = keyof typeof BUMIL_LABELS

export const ELSIMIL_BUMIL: FigureKind<ElsimilBumilCount> = {
  level: 'desa',
  keys: Object.keys(BUMIL_LABELS) as ElsimilBumilCount[],
  labels: BUMIL_LABELS,
  signed: ['tidakTerdampingi'],
  overlapping: [],
  rules: [
    { rule: 'selisih', result: 'tidakTerdampingi', from: 'bumil', minus: 'terdampingi' },
    { rule: 'batas', part: 'bumil32', whole: 'terdampingi' },
    { rule: 'paling-banyak', whole: 'bumil32', parts: ['infoKontrasepsi', 'tanpaInfoKontrasepsi'] },
    { rule: 'paling-banyak', whole: 'bumil32', parts: ['akanKbpp', 'tidakKbpp'] },
    { rule: 'jumlah', whole: 'terdampingi', parts: ['dapatTtd', 'tidakDapatTtd'] },
    { rule: 'jumlah', whole: 'terdampingi', parts: ['konsumsiTtd', 'tidakKonsumsiTtd'] },
    { rule: 'jumlah', whole: 'terdampingi', parts: ['kiePerseorangan', 'kieKelompok', 'kieKeduanya', 'tidakKie'] },
    { rule: 'jumlah', whole: 'terdampingi', parts: ['rujukan', 'tidakRujukan'] },
    { rule: 'jumlah', whole: 'terdampingi', parts: ['bansos', 'tidakBansos'] },
  ],
}

const PASCASALIN_LABELS = {
  pascasalin: 'Jumlah pascasalin',
  berisiko: 'Berisiko',
  tidakBerisiko: 'Tidak berisiko',
  normal: 'Melahirkan normal',
  caesar: 'Melahirkan caesar',
  komplikasi: 'Komplikasi saat nifas',
  tidakKomplikasi: 'Tidak komplikasi saat nifas',
  pendarahan: 'Pendarahan',
  hipertensi: 'Hipertensi',
  infeksi: 'Infeksi',
  komplikasiLain: 'Komplikasi lainnya',
  kembarHidup: 'Bayi kembar, minimal satu hidup',
  kembarTidakHidup: 'Bayi kembar, tidak ada yang hidup',
  lahirHidup: 'Lahir hidup',
  lahirMeninggal: 'Lahir meninggal',
  bayiHidup: 'Keadaan bayi hidup',
  bayiMeninggal: 'Keadaan bayi meninggal',
  mendapatkanHidup: 'Mendapatkan hidup',
  mendapatkanMeninggal: 'Mendapatkan meninggal',
  mengonsumsi: 'Mengonsumsi: ya',
  tidakMengonsumsi: 'Mengonsumsi: tidak',
  kiePerseorangan: 'KIE perseorangan',
  kieKelompok: 'KIE kelompok',
  kieKeduanya: 'KIE perseorangan dan kelompok',
  tidakKie: 'Tidak mendapat KIE',
  rujukan: 'Mendapat fasilitasi rujukan',
  tidakRujukan: 'Tidak mendapat fasilitasi rujukan',
  bansos: 'Mendapat fasilitasi bansos',
  tidakBansos: 'Tidak mendapat fasilitasi bansos',
} as const
export type ElsimilPascasalinCount = keyof typeof PASCASALIN_LABELS

export const ELSIMIL_PASCASALIN: FigureKind<ElsimilPascasalinCount> = {
  level: 'desa',
  keys: Object.keys(PASCASALIN_LABELS) as ElsimilPascasalinCount[],
  labels: PASCASALIN_LABELS,
  signed: [],
  overlapping: ['pendarahan', 'hipertensi', 'infeksi', 'komplikasiLain'],
  rules: [
    { rule: 'paling-banyak', whole: 'pascasalin', parts: ['berisiko', 'tidakBerisiko'] },
    { rule: 'jumlah', whole: 'pascasalin', parts: ['normal', 'caesar'] },
    { rule: 'jumlah', whole: 'pascasalin', parts: ['komplikasi', 'tidakKomplikasi'] },
    { rule: 'batas', part: 'pendarahan', whole: 'komplikasi' },
    { rule: 'batas', part: 'hipertensi', whole: 'komplikasi' },
    { rule: 'batas', part: 'infeksi', whole: 'komplikasi' },
    { rule: 'batas', part: 'komplikasiLain', whole: 'komplikasi' },
    { rule: 'jumlah', whole: 'pascasalin', parts: ['kembarHidup', 'kembarTidakHidup', 'lahirHidup', 'lahirMeninggal'] },
    { rule: 'jumlah', whole: 'pascasalin', parts: ['mendapatkanHidup', 'mendapatkanMeninggal'] },
    { rule: 'jumlah', whole: 'pascasalin', parts: ['mengonsumsi', 'tidakMengonsumsi'] },
    { rule: 'jumlah', whole: 'pascasalin', parts: ['kiePerseorangan', 'kieKelompok', 'kieKeduanya', 'tidakKie'] },
    { rule: 'jumlah', whole: 'pascasalin', parts: ['rujukan', 'tidakRujukan'] },
    { rule: 'jumlah', whole: 'pascasalin', parts: ['bansos', 'tidakBansos'] },
  ],
}
