/** The names of the counts that a file reports, as its heads write them. */
import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { KrsCount } from '@konvergen/core/intake/krs.ts'
import type { RecapCount } from '@konvergen/core/intake/recap.ts'

const pair = (id: string, en: string): Bilingual => ({ id, en })

const RECAP: Readonly<Record<RecapCount, Bilingual>> = {
  sasaran: pair('Sasaran', 'Target'),
  bbSangatKurang: pair('BB sangat kurang', 'Severely underweight'),
  bbKurang: pair('BB kurang', 'Underweight (moderate)'),
  bbNormal: pair('BB normal', 'Normal weight'),
  bbRisikoLebih: pair('Risiko BB lebih', 'At risk of overweight'),
  ditimbang: pair('Ditimbang', 'Weighed'),
  sangatPendek: pair('Sangat pendek', 'Severely short'),
  pendek: pair('Pendek', 'Short'),
  tbNormal: pair('TB normal', 'Normal height'),
  tinggi: pair('Tinggi', 'Tall'),
  diukur: pair('Diukur tingginya', 'Height measured'),
  giziBuruk: pair('Gizi buruk', 'Severely wasted'),
  giziKurang: pair('Gizi kurang', 'Wasted (moderate)'),
  giziBaik: pair('Gizi baik', 'Normal'),
  risikoGiziLebih: pair('Risiko gizi lebih', 'At risk of overweight for height'),
  giziLebih: pair('Gizi lebih', 'Overweight'),
  obesitas: pair('Obesitas', 'Obese'),
  ditimbangDiukur: pair('Ditimbang dan diukur', 'Weighed and measured'),
  stunting: pair('Stunting', 'Stunted'),
  wasting: pair('Wasting', 'Wasted'),
  underweight: pair('Underweight', 'Underweight'),
}

/** `sasaran` and `balita` of KRS speak of families; the kind of file tells them from the recap's children. */
const KRS: Readonly<Record<KrsCount, Bilingual>> = {
  keluarga: pair('Keluarga', 'Families'),
  sasaran: pair('Keluarga sasaran', 'Target families'),
  sejahtera1: pair('Kesejahteraan 1', 'Welfare rank 1'),
  sejahtera2: pair('Kesejahteraan 2', 'Welfare rank 2'),
  sejahtera3: pair('Kesejahteraan 3', 'Welfare rank 3'),
  sejahtera4: pair('Kesejahteraan 4', 'Welfare rank 4'),
  sejahteraLebih4: pair('Kesejahteraan di atas 4', 'Welfare rank above 4'),
  krs: pair('Keluarga berisiko stunting', 'Families at risk of stunting'),
  tidakBerisiko: pair('Tidak berisiko', 'Not at risk'),
  baduta: pair('Punya baduta', 'With a child under two'),
  balita: pair('Punya balita', 'With a child under five'),
  pus: pair('Pasangan usia subur', 'Couples of fertile age'),
  pusHamil: pair('PUS hamil', 'Pregnant'),
  airTidakLayak: pair('Air minum tidak layak', 'Unsafe drinking water'),
  jambanTidakLayak: pair('Jamban tidak layak', 'Unsafe toilet'),
  terlaluMuda: pair('Terlalu muda', 'Too young'),
  terlaluTua: pair('Terlalu tua', 'Too old'),
  terlaluDekat: pair('Terlalu dekat', 'Too close'),
  terlaluBanyak: pair('Terlalu banyak', 'Too many'),
  pus4t: pair('PUS 4T', 'Couples with any 4T'),
  bukanKbModern: pair('Bukan KB modern', 'No modern contraception'),
}

/** A field that this version does not know is shown by its own name. */
export function countText(kind: string, field: string): Bilingual {
  const names: Readonly<Record<string, Bilingual>> = kind === 'krs-rekap' ? KRS : RECAP
  return names[field] ?? pair(field, field)
}
