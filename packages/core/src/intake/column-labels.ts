/**
 * The official name of every column that the recaps are read into, as an issue or a table names it. The terms are the offices' own
 * (Permenkes 2/2020 for the classes), so they stand in English texts too.
 */
import type { KrsCount } from './krs.ts'
import type { RecapCount, RecapPercent } from './recap.ts'

export const RECAP_LABELS: Readonly<Record<RecapCount | RecapPercent, string>> = {
  sasaran: 'Sasaran',
  bbSangatKurang: 'BB/U Sangat Kurang',
  bbKurang: 'BB/U Kurang',
  bbNormal: 'BB/U Normal',
  bbRisikoLebih: 'BB/U Risiko Lebih',
  ditimbang: 'Ditimbang',
  sangatPendek: 'TB/U Sangat Pendek',
  pendek: 'TB/U Pendek',
  tbNormal: 'TB/U Normal',
  tinggi: 'TB/U Tinggi',
  diukur: 'Diukur',
  giziBuruk: 'BB/TB Gizi Buruk',
  giziKurang: 'BB/TB Gizi Kurang',
  giziBaik: 'BB/TB Normal',
  risikoGiziLebih: 'BB/TB Risiko Gizi Lebih',
  giziLebih: 'BB/TB Gizi Lebih',
  obesitas: 'BB/TB Obesitas',
  ditimbangDiukur: 'Ditimbang diukur',
  stunting: 'Stunting',
  wasting: 'Wasting',
  underweight: 'Underweight',
  persenDitimbang: '% Ditimbang',
  persenDiukur: '% Diukur',
  persenDitimbangDiukur: '% Ditimbang diukur',
  persenStunting: '% Stunting',
}

export const KRS_LABELS: Readonly<Record<KrsCount, string>> = {
  keluarga: 'Jumlah keluarga',
  sasaran: 'Keluarga sasaran',
  sejahtera1: 'Kesejahteraan 1',
  sejahtera2: 'Kesejahteraan 2',
  sejahtera3: 'Kesejahteraan 3',
  sejahtera4: 'Kesejahteraan 4',
  sejahteraLebih4: 'Kesejahteraan > 4',
  krs: 'KRS',
  tidakBerisiko: 'Tidak berisiko',
  baduta: 'Punya baduta',
  balita: 'Punya balita',
  pus: 'PUS',
  pusHamil: 'PUS hamil',
  airTidakLayak: 'Sumber air minum tidak layak',
  jambanTidakLayak: 'Jamban tidak layak',
  terlaluMuda: 'Terlalu muda',
  terlaluTua: 'Terlalu tua',
  terlaluDekat: 'Terlalu dekat',
  terlaluBanyak: 'Terlalu banyak',
  pus4t: 'PUS 4T',
  bukanKbModern: 'Bukan peserta KB modern',
}
