/**
 * Numbers of different offices about the same people: which cannot be above which, and which should be nearly the same. House rules after SPEC 2.6 and
 * docs/decisions/0015: the governed number is what all stand over, so a file is held against it.
 */

/** - `melebihi`: the first cannot be above the second. - `beda`: both count the same, and may differ by the district's percentage. */
export interface SourceRule {
  readonly rule: 'melebihi' | 'beda'
  readonly one: string
  readonly other: string
}

const above = (one: string, other: string): SourceRule => ({ rule: 'melebihi', one, other })
const alike = (one: string, other: string): SourceRule => ({ rule: 'beda', one, other })

export const SOURCE_RULES: readonly SourceRule[] = [
  // Families at risk against all families of the village, and against the governed number of families at risk.
  above('krs-rekap/krs', 'D15'),
  alike('krs-rekap/keluarga', 'D15'),
  alike('krs-rekap/krs', 'D16'),
  // The list by name against the recap of the same half-year.
  alike('krs-daftar/keluarga', 'krs-rekap/krs'),
  above('krs-daftar/keluarga', 'D15'),
  above('krs-daftar/keluarga', 'krs-rekap/keluarga'),
  // Families with a decile are families of the village.
  above('dtsen/keluarga', 'D15'),
  alike('village-figures/keluarga', 'D15'),
  alike('village-figures/krs', 'D16'),
  alike('village-figures/balita', 'D12'),
  alike('pus/pus', 'D05'),
  // A family with a child under five has at least one; a couple that expects a child is at least one pregnant woman.
  above('krs-rekap/balita', 'D12'),
  above('krs-rekap/pusHamil', 'D06'),
  // Children measured against the children that there are.
  above('eppgbm-rekap/ditimbang', 'D12'),
  above('eppgbm-rekap/diukur', 'D12'),
  alike('eppgbm-rekap/sasaran', 'D12'),
  above('anak/diukur', 'eppgbm-rekap/sasaran'),
  above('anak/diukur', 'D12'),
  // Children of Sigizi's monthly report against those of e-PPGBM and the governed number.
  alike('sigizi-bulanan/11', 'D12'),
  alike('sigizi-bulanan/11', 'eppgbm-rekap/sasaran'),
  alike('sigizi-bulanan/16', 'eppgbm-rekap/ditimbang'),
  alike('sigizi-bulanan/22', 'eppgbm-rekap/diukur'),
  alike('sigizi-bulanan/38', 'eppgbm-rekap/stunting'),
  above('sigizi-bulanan/16', 'D12'),
  above('sigizi-bulanan/22', 'D12'),
  alike('anak/diukur', 'sigizi-bulanan/22'),
  // Pregnant women accompanied, of Elsimil.
  above('elsimil-bumil/terdampingi', 'D06'),
  alike('elsimil-bumil/bumil', 'D06'),
  alike('elsimil-pascasalin/pascasalin', 'D08'),
  // Active posyandu against those of the register, and of the list.
  above('S23', 'lembaga/posyandu'),
  above('S23', 'posyandu-daftar/posyandu'),
  alike('posyandu-daftar/posyandu', 'lembaga/posyandu'),
]

/** Whose number a thing is: the code that has an owner (`opd`). Files belong to whoever owns the governed number of their people. */
const OWNER_CODES: Readonly<Record<string, string>> = {
  'krs-rekap': 'D16',
  'krs-daftar': 'D16',
  'eppgbm-rekap': 'D12',
  anak: 'D12',
  'elsimil-bumil': 'D06',
  'elsimil-pascasalin': 'D08',
  'sigizi-bulanan': 'D12',
  pus: 'D05',
  'village-figures': 'D15',
  dtsen: 'D15',
  'posyandu-daftar': 'S23',
  lembaga: 'S23',
}

/** `E01/penyebut` → `E01`; `krs-rekap/krs` → `D16`. */
export function ownerCodeOf(thing: string): string {
  const [set = thing] = thing.split('/')
  return OWNER_CODES[set] ?? set
}
