/**
 * Why two rows are taken for one child, or may be, in words: what stands beside both records where a person decides.
 */
import type { Language } from '../kit/say-number.ts'
import type { Bands } from './assign-pairs.ts'
import { PERSON_KEYS, PERSON_LEVELS, type PersonKey } from './person-comparisons.ts'
import type { LinkedPair } from './score-persons.ts'

type Said = Readonly<Record<Language, string>>

const names = (id: string, en: string): Record<string, Said> => ({
  sama: { id: `${id} sama`, en: `${en}: the same` },
  mirip: { id: `${id} mirip, beda cara menulis`, en: `${en}: alike, written differently` },
  sebagian: { id: `${id} sama sebagian: yang satu lebih pendek`, en: `${en}: one is part of the other` },
  'satu-kata': { id: `${id} sama satu kata saja`, en: `${en}: only one word is the same` },
  beda: { id: `${id} berbeda`, en: `${en}: different` },
})

const SENTENCES: Readonly<Record<PersonKey, Readonly<Record<string, Said>>>> = {
  nik: {
    sama: { id: 'NIK sama', en: 'NIK: the same' },
    awal12: { id: 'Dua belas angka awal NIK sama', en: 'NIK: the first twelve digits are the same' },
    'satu-angka': { id: 'NIK berbeda satu angka', en: 'NIK: one digit differs' },
    'dua-angka': { id: 'NIK berbeda dua angka', en: 'NIK: two digits differ' },
    beda: { id: 'NIK berbeda', en: 'NIK: different' },
  },
  nama: names('Nama anak', 'Child’s name'),
  lahir: {
    sama: { id: 'Tanggal lahir sama', en: 'Birth date: the same' },
    'satu-angka': { id: 'Tanggal lahir berbeda satu angka', en: 'Birth date: one digit differs' },
    tukar: { id: 'Tanggal lahir: hari dan bulan tertukar', en: 'Birth date: day and month are swapped' },
    dekat: { id: 'Tanggal lahir berbeda tidak lebih dari 31 hari', en: 'Birth date: within 31 days' },
    beda: { id: 'Tanggal lahir berbeda', en: 'Birth date: different' },
  },
  jk: {
    sama: { id: 'Jenis kelamin sama', en: 'Sex: the same' },
    beda: { id: 'Jenis kelamin berbeda', en: 'Sex: different' },
  },
  ibu: names('Nama ibu', 'Mother’s name'),
  ayah: names('Nama ayah', 'Father’s name'),
  kk: {
    sama: { id: 'Nomor KK sama', en: 'Family card: the same number' },
    'satu-angka': { id: 'Nomor KK berbeda satu angka', en: 'Family card: one digit differs' },
    beda: { id: 'Nomor KK berbeda', en: 'Family card: different numbers' },
  },
  desa: {
    desa: { id: 'Desa sama', en: 'Village: the same' },
    kecamatan: { id: 'Desa berbeda, kecamatan sama', en: 'Village: different, in the same sub-district' },
    beda: { id: 'Desa dan kecamatan berbeda', en: 'Village: in another sub-district' },
  },
  rumah: {
    rt: { id: 'RT sama', en: 'Neighbourhood (RT): the same' },
    alamat: { id: 'Alamat sama', en: 'Address: the same' },
    sebagian: { id: 'Alamat sama sebagian', en: 'Address: partly the same' },
    beda: { id: 'RT, RW atau alamat berbeda', en: 'Neighbourhood or address: different' },
  },
  balita: {
    cocok: { id: 'Keluarga tercatat punya anak seumur ini', en: 'The family is listed with a child of this age' },
    beda: { id: 'Keluarga tercatat tidak punya anak seumur ini', en: 'The family is listed without a child of this age' },
  },
}

/** Bits from which a sign counts as strong: a factor of 64; as weak below a factor of two. */
const STRONG = 6
const WEAK = 1

const KINDS: Readonly<Record<string, Said>> = {
  saudara: {
    id: 'Kalau bukan anak yang sama, paling mungkin kakak-adik',
    en: 'If it is not the same child, most likely a brother or sister',
  },
  kembar: { id: 'Kalau bukan anak yang sama, paling mungkin kembarannya', en: 'If it is not the same child, most likely its twin' },
  'sehari-sekecamatan': {
    id: 'Kalau bukan anak yang sama, paling mungkin anak lain yang lahir pada hari yang sama di kecamatan itu',
    en: 'If it is not the same child, most likely another one born that day in the same sub-district',
  },
  sehari: {
    id: 'Kalau bukan anak yang sama, paling mungkin anak lain yang lahir pada hari yang sama',
    en: 'If it is not the same child, most likely another one born that day',
  },
}
const RIVAL: Said = {
  id: 'Ada calon lain yang hampir sama kuat: pilih salah satu, atau tidak keduanya',
  en: 'Another record fits almost as well: choose one of them, or neither',
}
const UNSURE: Said = {
  id: 'Tandanya belum cukup untuk disatukan tanpa dilihat orang',
  en: 'The signs are not enough to join them without a person’s look',
}
const DISPUTED: Said = {
  id: 'Daftar menurut nama menunjuk keluarga yang satu, catatan orang tua dan tempat tinggal menunjuk yang lain: pilih salah satu, atau tidak keduanya',
  en: 'Lists by name point to one family, the records of parents and home to another: choose one of them, or neither',
}

export interface SaidSign {
  readonly key: PersonKey
  readonly text: string
  /** For one child, against it, or neither. */
  readonly speaks: 'for' | 'against' | 'neither'
  readonly isStrong: boolean
}

/** Each sign that both records show, the strongest first; what is missing on one side is not among them. */
export function saySigns({ levels, evidence }: Pick<LinkedPair, 'levels' | 'evidence'>, language: Language): SaidSign[] {
  const signs = PERSON_KEYS.flatMap((key, place) => {
    const level = PERSON_LEVELS[key][levels[place] as number]
    const bits = evidence[place] as number
    return level === undefined ? [] : [{ key, bits, text: (SENTENCES[key][level] as Said)[language] }]
  })
  return signs
    .toSorted((a, b) => Math.abs(b.bits) - Math.abs(a.bits))
    .map(({ key, bits, text }) => ({
      key,
      text,
      speaks: bits >= WEAK ? 'for' : bits <= -WEAK ? 'against' : 'neither',
      isStrong: Math.abs(bits) >= STRONG,
    }))
}

/** Why a person is asked about a pair for review; '' for an automatic one. */
export function sayWhyReview(
  { standing, weight, otherwise, disputed = false }: LinkedPair & { readonly disputed?: boolean },
  { automatic }: Bands,
  language: Language,
): string {
  if (standing === 'automatic') return ''
  if (disputed) return DISPUTED[language]
  const why = weight >= automatic ? RIVAL : UNSURE
  const kind = otherwise === null ? undefined : KINDS[otherwise]
  return kind === undefined ? why[language] : `${why[language]}. ${kind[language]}`
}
