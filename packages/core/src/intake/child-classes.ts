/**
 * The nutritional classes of a child as Permenkes 2/2020 names them, and the many ways in which files write them. Before that regulation
 * BB/U had the words that now belong to BB/TB ("gizi kurang"); a class is therefore always read as one of the index it stands under.
 */

export type BbUClass = 'bbSangatKurang' | 'bbKurang' | 'bbNormal' | 'bbRisikoLebih'
export type TbUClass = 'sangatPendek' | 'pendek' | 'tbNormal' | 'tinggi'
export type BbTbClass = 'giziBuruk' | 'giziKurang' | 'giziBaik' | 'risikoGiziLebih' | 'giziLebih' | 'obesitas'
export type ChildClass = BbUClass | TbUClass | BbTbClass

/** The three indices that the export scores. */
export interface ClassOf {
  readonly bbU: BbUClass
  readonly tbU: TbUClass
  readonly bbTb: BbTbClass
}
export type ChildIndex = keyof ClassOf
export const CHILD_INDICES = ['bbU', 'tbU', 'bbTb'] as const satisfies readonly ChildIndex[]

/** Permenkes 2/2020, Annex, table of categories. */
export const CLASS_NAMES: Readonly<Record<ChildClass, string>> = {
  bbSangatKurang: 'Berat badan sangat kurang',
  bbKurang: 'Berat badan kurang',
  bbNormal: 'Berat badan normal',
  bbRisikoLebih: 'Risiko berat badan lebih',
  sangatPendek: 'Sangat pendek',
  pendek: 'Pendek',
  tbNormal: 'Normal',
  tinggi: 'Tinggi',
  giziBuruk: 'Gizi buruk',
  giziKurang: 'Gizi kurang',
  giziBaik: 'Gizi baik',
  risikoGiziLebih: 'Berisiko gizi lebih',
  giziLebih: 'Gizi lebih',
  obesitas: 'Obesitas',
}

/** By what is left of a class when the words of its index are taken away. */
const SPELLINGS: { readonly [Index in ChildIndex]: Readonly<Record<string, ClassOf[Index]>> } = {
  bbU: {
    'SANGAT KURANG': 'bbSangatKurang',
    BURUK: 'bbSangatKurang',
    KURANG: 'bbKurang',
    NORMAL: 'bbNormal',
    BAIK: 'bbNormal',
    'RISIKO LEBIH': 'bbRisikoLebih',
    LEBIH: 'bbRisikoLebih',
  },
  tbU: { 'SANGAT PENDEK': 'sangatPendek', PENDEK: 'pendek', NORMAL: 'tbNormal', TINGGI: 'tinggi' },
  bbTb: {
    BURUK: 'giziBuruk',
    'SANGAT KURUS': 'giziBuruk',
    KURANG: 'giziKurang',
    KURUS: 'giziKurang',
    BAIK: 'giziBaik',
    NORMAL: 'giziBaik',
    'RISIKO LEBIH': 'risikoGiziLebih',
    LEBIH: 'giziLebih',
    GEMUK: 'giziLebih',
    OBESITAS: 'obesitas',
    OBESE: 'obesitas',
  },
}

const INDEX_WORDS: Readonly<Record<ChildIndex, RegExp>> = {
  bbU: /\b(?:BERAT BADAN|BERAT|BADAN|BB|GIZI)\b/g,
  tbU: /\b(?:TINGGI BADAN|PANJANG BADAN|BADAN|TB|PB|STUNTED|STUNTING)\b/g,
  bbTb: /\b(?:GIZI|BADAN)\b/g,
}

/** null = no class of that index. */
export function readClass<Index extends ChildIndex>(index: Index, text: string): ClassOf[Index] | null {
  const bare = text
    .toUpperCase()
    .replace(/[^A-Z]+/g, ' ')
    .replace(/\b(?:BERISIKO|BERESIKO|RESIKO)\b/g, 'RISIKO')
    .replace(INDEX_WORDS[index], ' ')
    .replace(/ +/g, ' ')
    .trim()
  const spellings: Readonly<Record<string, ClassOf[Index]>> = SPELLINGS[index]
  return Object.hasOwn(spellings, bare) ? (spellings[bare] ?? null) : null
}
