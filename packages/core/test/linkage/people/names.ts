/**
 * Names of invented people of Indonesia, in the shape that lists hold them. Common words drawn and joined by lot; no list of real people was
 * read. Kept apart from the program's own tables of spellings: what both knew, the test would not test.
 */
import { type Random, randomInteger } from '../../../src/kit/random.ts'

const words = (text: string): readonly string[] => text.split(' ')

const BOYS = words(
  'MUHAMMAD AHMAD RIZKI FAJAR RAFI AZKA DAFFA ARKA ALFI REYHAN ILHAM BAGAS FARHAN RENDI DIMAS GALANG HAFIZ ZIDAN AKBAR ALVARO ARSYA GIBRAN RAIHAN FATIH NAUFAL KENZO ADITYA YUSUF IBRAHIM HAIKAL IQBAL RIFKI ANDIKA SATRIA BAYU REZA FADIL AFIF LUTFI YOGA ABIZAR RASYA SULTAN ARJUNA ABDUL KHAIRUL FIRMAN RIAN DAVIN ELVANO HASAN HUSEIN UMAR USMAN ISMAIL SALMAN AIDIL KEVIN AGUNG WAHYU',
)
const GIRLS = words(
  'SITI AISYAH NUR ZAHRA AQILA NAURA KHANZA ALMIRA SALSABILA PUTRI NADIRA HAFIZAH ADIBA SYIFA ALESHA KAYLA INARA RAISA ANINDYA NABILA FATIMAH KIRANA CANTIKA AZALEA MIKAYLA HUMAIRA SHANUM NAJWA ASYIFA CALYA BILQIS KEISHA ADELIA FITRI MAWAR TIARA LATIFAH AFIFAH MAHIRA SAFIRA JIHAN RANIA YASMIN AURA ALYA INTAN MELATI DINDA ARUMI QUEEN',
)
const SECOND = words(
  'PRATAMA PUTRA MAULANA RAMADHAN HIDAYAT SAPUTRA ALFARIZI ALFATIH RAHMAN HAKIM SYAPUTRA FIRDAUS WIJAYA NUGRAHA KURNIAWAN PERMANA ADITAMA ARDIANSYAH GUNAWAN SETIAWAN MAHENDRA HAMZAH ZULFIKAR ABQARI ATTAR ALI ARIFIN BASRI AMIN YASIN JAYA',
)
const SECOND_GIRLS = words(
  'RAMADHANI MAHARANI AZZAHRA LESTARI NURAINI PERMATA KHAIRUNNISA RAHMAH SAPUTRI ANGGRAINI WULANDARI AULIA SAFITRI HASANAH OKTAVIA HUMAIRAH RAHMADANI FEBRIANI PUSPITA INDAH AMALIA MAULIDA ZAHIRAH NURUL SYAHIRA ANATASYA JANNAH UTAMI',
)
const MOTHERS = words(
  'SITI NUR SRI DEWI RINA YULI FITRI RATNA SUSI ENI LINA WATI IDA NING MURNI HASNA RAHMA ROSMA DARMA ANI SUHARTI HALIMA KARTINI SUMARNI ROHANI JUMIATI NURMA MARLINA ERNA YANTI INDAH SULASTRI MARIANA FATMA HERLINA DARMAWATI RUSMINI NIRWANA ASRIANI HASMIATI SURIANI MIRA NOVITA EKA TRI PUJI WIWIK LISA KASMAWATI RAHMATIA',
)
const MOTHERS_SECOND = words(
  'AMINAH HAYATI RAHAYU LESTARI WAHYUNI ASTUTI SUSANTI HANDAYANI WULANDARI NINGSIH FATIMAH HASANAH AISYAH MARYAM SARI PUSPITASARI ROHANI INDRIANI SULASTRI AGUSTINA YULIANTI MULYANI PERMATASARI KHOTIMAH ROHMAH LAILA JANNAH HIDAYAH SAIDAH RAHMAWATI ASMAWATI NURDIN SALEH',
)
const FATHERS = words(
  'MUHAMMAD AHMAD ABDUL SUPARDI SUTRISNO HERMAN RUDI AGUS IRWAN YUSUF BAMBANG SUGENG JOKO SLAMET HASAN UDIN ANTON SUKARDI JUMADI RAHMAT ARIS BASRI HAMZAH RUSDI SYAMSUL EKO DEDI HENDRA SUNARTO MULYADI ANWAR KAHAR NASIR SALIM ASRI HARIS AMIR LUKMAN IDRIS RIDWAN FIRMAN TAUFIK SURYADI JAMALUDIN KAMARUDIN SAHARUDIN BUDI WAHYUDI SUMARDI DARWIS',
)
const FATHERS_SECOND = words(
  'RAHMAN SETIAWAN SAPUTRA HIDAYAT SANTOSO SUSANTO WIBOWO PRASETYO KURNIAWAN HALIM AZIS RAHIM GANI ARIFIN MALIK SALAM LATIF WAHID HAMID JALIL NUGROHO SUPRIADI EFENDI ISKANDAR SYAH SALEH UMAR ALI AMIN DAUD TAHIR BAKRI',
)

/** The first words of a list are the most common, as words of names are. */
function pick(random: Random, list: readonly string[], steepness: number): string {
  return list[Math.floor(list.length * random() ** steepness)] as string
}

export function childName(random: Random, sex: 'L' | 'P', father: string): string {
  const isBoy = sex === 'L'
  const parts = [pick(random, isBoy ? BOYS : GIRLS, 1.7)]
  if (random() < 0.97)
    parts.push(random() < 0.5 ? pick(random, isBoy ? BOYS : GIRLS, 1.2) : pick(random, isBoy ? SECOND : SECOND_GIRLS, 1.2))
  if (random() < 0.55) parts.push(random() < 0.25 ? (father.split(' ').at(-1) as string) : pick(random, isBoy ? SECOND : SECOND_GIRLS, 1.1))
  return [...new Set(parts)].join(' ')
}

export function motherName(random: Random): string {
  const first = pick(random, MOTHERS, 1.8)
  if (first !== 'SITI' && first !== 'NUR' && random() < 0.22) return first
  return [...new Set([first, pick(random, MOTHERS_SECOND, 1.3)])].join(' ')
}

export function fatherName(random: Random): string {
  const first = pick(random, FATHERS, 1.7)
  if (first.length > 5 && first !== 'MUHAMMAD' && random() < 0.35) return first
  return [...new Set([first, pick(random, FATHERS_SECOND, 1.3)])].join(' ')
}

const WAYS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bMUHAMMAD\b/, ['MUH.', 'MUH', 'MOH.', 'M.', 'MUHAMAD', 'MOHAMMAD', 'MOCHAMAD']],
  [/\bSITI\b/, ['ST.', 'ST', 'SITTI']],
  [/\bNUR /, ['NUR', 'NUR. ', 'NOER ']],
  [/\bABDUL\b/, ['ABD.', 'ABD']],
  [/\bAHMAD\b/, ['ACHMAD', 'AHMD']],
  [/AISYAH/, ['AISAH', 'AISHA', 'AISYA']],
  [/U/, ['OE']],
  [/F/, ['P', 'V']],
  [/Y/, ['I']],
  [/DH/, ['D']],
  [/TT|NN|ZZ|LL/, ['T']],
]

/** Another way to write the same name. */
export function writtenOtherwise(random: Random, name: string): string {
  const fitting = WAYS.filter(([from]) => from.test(name))
  const usual = fitting.slice(0, 6).filter(([from]) => /[A-Z]{3}/.test(from.source))
  const [from, to] = (usual.length > 0 ? usual : fitting)[
    randomInteger(random, 0, Math.max(0, (usual.length > 0 ? usual : fitting).length - 1))
  ] ?? [/$/, ['']]
  return name.replace(from, to[randomInteger(random, 0, to.length - 1)] as string)
}

const LETTERS = 'ABDEGHIKLMNRSTUY'

/** One slip of a finger: a letter lost, added, changed, or two swapped. */
export function mistyped(random: Random, text: string, signs = LETTERS): string {
  const at = randomInteger(random, 0, text.length - 1)
  const sign = signs[randomInteger(random, 0, signs.length - 1)] as string
  const [before, here, after] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)]
  switch (randomInteger(random, 0, 3)) {
    case 0:
      return before + after
    case 1:
      return before + sign + here + after
    case 2:
      return before + sign + after
    default:
      return before + after.slice(0, 1) + here + after.slice(1)
  }
}
