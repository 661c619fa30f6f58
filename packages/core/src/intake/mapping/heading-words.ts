/**
 * The words of a heading, so that `Jml Bumil KEK dapat PMT` and `Ibu hamil KEK yang mendapat tambahan asupan gizi` say the same: abbreviations of the
 * field drawn together with their long forms, words that say nothing left out, verbs by their stem. Which abbreviation stands for what is how the forms of
 * SE Mendagri 400.5/8476/SJ and the offices' recaps write it.
 */

/** Long form or spelling → one word. In this order: a later one may build on an earlier. */
const ONE_WORD: readonly (readonly [RegExp, string])[] = [
  [/\bKELUARGA (?:BERE?SIKO|BERISIKO|RISIKO|RESIKO|RAWAN) (?:TINGGI )?STUNTING\b/g, 'KRS'],
  [/\bTABLET TAMBAH DARAH\b/g, 'TTD'],
  [/\bIBU HAMIL\b/g, 'BUMIL'],
  [/\bREMAJA (?:PUTRI|PUTERI|PEREMPUAN)\b|\bREMATRI\b/g, 'REMATRI'],
  [/\bCALON PENGANTIN\b/g, 'CATIN'],
  [/\bPASANGAN USIA SUBUR\b/g, 'PUS'],
  [/\bKURANG ENERGI KRONI[KS]\b|\bKEKURANGAN ENERGI KRONI[KS]\b/g, 'KEK'],
  [/\bUNMET ?NEED(?: KB)?\b|\bKEBUTUHAN KB(?: NYA)? BELUM TERPENUHI\b/g, 'UNMET'],
  [/\bTIDAK DIINGINKAN\b/g, 'KTD'],
  [/\bASI (?:EKSKLUSIF|EKSLUSIF|EKLUSIF)\b/g, 'ASIEKSKLUSIF'],
  [/\bMP ?ASI\b|\bMAKANAN PENDAMPING ASI\b/g, 'MPASI'],
  [/\bIMUNISASI DASAR LENGKAP\b/g, 'IDL'],
  [/\bKELUARGA BERENCANA\b/g, 'KB'],
  [/\bPASCA ?PERSALINAN\b|\bPASCA ?SALIN\b|\bNIFAS\b|\bBUFAS\b/g, 'PASCASALIN'],
  [/\bIBU PASCASALIN\b/g, 'PASCASALIN'],
  [/\b(?:TAMBAHAN ASUPAN(?: GIZI)?|MAKANAN TAMBAHAN|PEMBERIAN MAKANAN TAMBAHAN|PMT(?: LOKAL)?)\b/g, 'PMT'],
  [/\bGIZI BURUK\b/g, 'GIZIBURUK'],
  [/\bGIZI KURANG\b/g, 'GIZIKURANG'],
  [/\bTATA LAKSANA\b/g, 'TATALAKSANA'],
  [/\bAIR (?:MINUM|BERSIH)(?: YANG)?(?: LAYAK| AMAN)?\b/g, 'AIRMINUM'],
  [/\bHEMOGLOBIN\b|\bHB\b|\bSTATUS ANEMIA\b/g, 'HB'],
  [/\bSTOP (?:BABS|BUANG AIR BESAR SEMBARANGAN)\b|\bJAMBAN SEHAT\b/g, 'JAMBAN'],
  [/\bBUANG AIR BESAR SEMBARANGAN\b/g, 'BABS'],
  [/\bRUMAH TANGGA\b|\bRUTA\b/g, 'RUTA'],
  [/\bKEPALA KELUARGA\b|\bKK\b/g, 'KELUARGA'],
  [/\bKELUARGA PENERIMA MANFAAT\b/g, 'KPM'],
  [/\bBIMBINGAN PERKAWINAN\b|\bBIMWIN\b/g, 'BIMWIN'],
  [/(?:\bDI ?BAWAH|\bKURANG DARI|<) ?(?:6|ENAM) BULAN\b|\b0 ?(?:5|6) BULAN\b/g, 'B0A5'],
  [/\b6 ?(?:S D|SAMPAI)? ?23 BULAN\b/g, 'B6A23'],
  [/\b12 ?(?:S D|SAMPAI)? ?23 BULAN\b/g, 'B12A23'],
  [/\b0 ?(?:S D|SAMPAI)? ?59 BULAN\b|\bANAK BALITA\b/g, 'BALITA'],
]

const SAYS_NOTHING = new Set(
  (
    'YANG DAN ATAU DI KE DARI PADA UNTUK DENGAN OLEH SECARA NYA N JUMLAH JML JLH JUML TOTAL BANYAKNYA ANGKA DATA ORANG JIWA SASARAN CAKUPAN CAPAIAN REALISASI ' +
    'SUDAH TELAH AKSES LAYANAN PELAYANAN SELAMA MASA USIA UMUR PERSEN PERSENTASE MINIMAL SEDIKITNYA TERDAFTAR'
  ).split(' '),
)

const STEMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:MENDAPAT|MENDAPATKAN|MENERIMA|MEMPEROLEH|DAPAT|DIBERI|DIBERIKAN|PENERIMA)$/, 'DAPAT'],
  [/O[MN]SUMSI/, 'KONSUMSI'],
  [/DAMPING/, 'DAMPING'],
  [/PERIKSA/, 'PERIKSA'],
  [/PANTAU/, 'PANTAU'],
  [/^(?:MENGIKUTI|IKUT|MENGHADIRI)$/, 'IKUT'],
  [/LAKSANA/, 'LAKSANA'],
  [/^(?:BAYI|ANAK)$/, 'ANAK'],
  [/^(?:DESA|KELURAHAN|DESA\/KELURAHAN)$/, 'DESA'],
]

const NEGATION = /^(?:TIDAK|BELUM|TANPA|BUKAN|NON|TDK)$/

export interface HeadingWords {
  readonly words: ReadonlySet<string>
  /** It counts those who did not get it. */
  readonly negated: boolean
}

export function headingWords(text: string): HeadingWords {
  let plain = ` ${text
    .toUpperCase()
    .replace(/≥|>=/g, ' SEDIKITNYA ')
    .replace(/[^A-Z0-9<%]+/g, ' ')
    .replace(/%/g, ' PERSEN ')
    .replace(/ +/g, ' ')} `
  for (const [form, one] of ONE_WORD) plain = plain.replace(form, one)
  const all = plain.split(' ').filter((word) => word !== '' && word !== '<')
  const negated = all.some((word) => NEGATION.test(word))
  const said = all.filter((word) => !NEGATION.test(word) && !SAYS_NOTHING.has(word))
  const stemmed = said.map((word) => STEMS.find(([form]) => form.test(word))?.[1] ?? word)
  return { words: new Set(stemmed), negated }
}

/** How rare a word is among many texts: what stands in all of them tells nothing apart. */
export function wordWeights(texts: readonly HeadingWords[]): (word: string) => number {
  const counts = new Map<string, number>()
  for (const { words } of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return (word) => Math.log(1 + (texts.length + 1) / ((counts.get(word) ?? 0) + 1))
}

/** Of whom a number is. `Mendapat TTD` alone does not say whether brides-to-be or pregnant women. */
const OF_WHOM = new Set(
  'BUMIL REMATRI CATIN PUS KRS BALITA BADUTA ANAK PASCASALIN RUTA KELUARGA KPM KEK GIZIBURUK GIZIKURANG DESA POSYANDU'.split(' '),
)

/**
 * 0 = nothing in common, or one says yes and the other no, or the heading does not say of whom the number is; 1 = the same words.
 */
export function likeness(heading: HeadingWords, other: HeadingWords, weight: (word: string) => number): number {
  if (heading.negated !== other.negated) return 0
  if ([...other.words].some((word) => OF_WHOM.has(word) && !heading.words.has(word))) return 0
  const sum = (words: Iterable<string>): number => [...words].reduce((total, word) => total + weight(word), 0)
  const common = sum([...heading.words].filter((word) => other.words.has(word)))
  const whole = sum(heading.words) + sum(other.words)
  return whole === 0 ? 0 : (2 * common) / whole
}
