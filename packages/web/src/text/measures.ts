/** The names of the figures, as their owners call them, and what each is a share of. */

import type { Bilingual } from '@konvergen/contract/bilingual.ts'
import type { FigureKey } from '@konvergen/core/situation/situation.ts'
import type { Measure } from '../app/search-state.ts'

interface MeasureText {
  /** In a switch or a table head. */
  readonly short: Bilingual
  readonly long: Bilingual
  /** What is divided by what. */
  readonly formula: Bilingual
  /** `{n} dari {d} …`: what the pair counts. */
  readonly unit: Bilingual
}

const BALITA: Bilingual = { id: 'balita', en: 'children under five' }
const KELUARGA: Bilingual = { id: 'keluarga', en: 'families' }
const PUS: Bilingual = { id: 'pasangan usia subur', en: 'couples of fertile age' }

const ofKrs = (id: string, en: string): Bilingual => ({
  id: `${id} ÷ keluarga berisiko stunting`,
  en: `${en} ÷ families at risk of stunting`,
})
const ofPus = (id: string, en: string): Bilingual => ({ id: `${id} ÷ pasangan usia subur (PUS)`, en: `${en} ÷ couples of fertile age` })
const ofSasaran = (id: string, en: string): Bilingual => ({ id: `${id} ÷ keluarga sasaran`, en: `${en} ÷ target families` })

export const FIGURE_TEXT: Readonly<Record<FigureKey, MeasureText>> = {
  stunting: {
    short: { id: 'Prevalensi', en: 'Prevalence' },
    long: { id: 'Stunting', en: 'Stunting' },
    formula: {
      id: '(sangat pendek + pendek) ÷ balita yang diukur tinggi badannya',
      en: '(severely short + short) ÷ children whose height was measured',
    },
    unit: BALITA,
  },
  wasting: {
    short: { id: 'Wasting', en: 'Wasting' },
    long: { id: 'Wasting (gizi buruk dan gizi kurang)', en: 'Wasting (severe and moderate)' },
    formula: {
      id: '(gizi buruk + gizi kurang) ÷ balita yang ditimbang dan diukur',
      en: '(severely + moderately wasted) ÷ children weighed and measured',
    },
    unit: BALITA,
  },
  underweight: {
    short: { id: 'Berat badan kurang', en: 'Underweight' },
    long: { id: 'Berat badan kurang', en: 'Underweight' },
    formula: {
      id: '(BB sangat kurang + BB kurang) ÷ balita yang ditimbang',
      en: '(severely underweight + underweight) ÷ children weighed',
    },
    unit: BALITA,
  },
  ds: {
    short: { id: 'D/S', en: 'D/S' },
    long: { id: 'Sasaran yang diukur (D/S)', en: 'Target children measured (D/S)' },
    formula: { id: 'balita yang diukur ÷ sasaran balita', en: 'children measured ÷ target children' },
    unit: BALITA,
  },
  krs: {
    short: { id: 'Keluarga berisiko', en: 'Families at risk' },
    long: { id: 'Keluarga berisiko stunting (KRS)', en: 'Families at risk of stunting (KRS)' },
    formula: ofSasaran('keluarga berisiko stunting', 'families at risk of stunting'),
    unit: KELUARGA,
  },
  airTidakLayak: {
    short: { id: 'Air tidak layak', en: 'Unsafe water' },
    long: { id: 'Sumber air minum utama tidak layak', en: 'Unsafe main source of drinking water' },
    formula: ofKrs('keluarga dengan sumber air tidak layak', 'families with unsafe water'),
    unit: KELUARGA,
  },
  jambanTidakLayak: {
    short: { id: 'Jamban tidak layak', en: 'Unsafe toilet' },
    long: { id: 'Jamban tidak layak', en: 'Unsafe toilet' },
    formula: ofKrs('keluarga dengan jamban tidak layak', 'families with an unsafe toilet'),
    unit: KELUARGA,
  },
  pus4t: {
    short: { id: '4T', en: '4T' },
    long: { id: 'Pasangan dengan salah satu 4T', en: 'Couples with any of the four “too” risks (4T)' },
    formula: ofPus('PUS dengan sedikitnya satu dari 4T', 'couples with at least one of the 4T'),
    unit: PUS,
  },
  terlaluMuda: {
    short: { id: 'Terlalu muda', en: 'Too young' },
    long: { id: 'Terlalu muda', en: 'Mother too young' },
    formula: ofPus('PUS terlalu muda', 'couples, mother too young'),
    unit: PUS,
  },
  terlaluTua: {
    short: { id: 'Terlalu tua', en: 'Too old' },
    long: { id: 'Terlalu tua', en: 'Mother too old' },
    formula: ofPus('PUS terlalu tua', 'couples, mother too old'),
    unit: PUS,
  },
  terlaluDekat: {
    short: { id: 'Terlalu dekat', en: 'Too close' },
    long: { id: 'Jarak kelahiran terlalu dekat', en: 'Births too close' },
    formula: ofPus('PUS dengan jarak kelahiran terlalu dekat', 'couples with births too close'),
    unit: PUS,
  },
  terlaluBanyak: {
    short: { id: 'Terlalu banyak', en: 'Too many' },
    long: { id: 'Anak terlalu banyak', en: 'Too many births' },
    formula: ofPus('PUS dengan anak terlalu banyak', 'couples with too many births'),
    unit: PUS,
  },
  bukanKbModern: {
    short: { id: 'Tanpa KB modern', en: 'No modern contraception' },
    long: { id: 'Bukan peserta KB modern', en: 'Not using modern contraception' },
    formula: ofPus('PUS yang bukan peserta KB modern', 'couples not using modern contraception'),
    unit: PUS,
  },
  pusHamil: {
    short: { id: 'Ibu hamil', en: 'Pregnant' },
    long: { id: 'Keluarga dengan ibu hamil', en: 'Families with a pregnant woman' },
    formula: ofSasaran('keluarga dengan ibu hamil', 'families with a pregnant woman'),
    unit: KELUARGA,
  },
  baduta: {
    short: { id: 'Punya baduta', en: 'Child under 2' },
    long: { id: 'Keluarga dengan anak di bawah dua tahun', en: 'Families with a child under two' },
    formula: ofSasaran('keluarga dengan baduta', 'families with a child under two'),
    unit: KELUARGA,
  },
  balita: {
    short: { id: 'Punya balita', en: 'Child under 5' },
    long: { id: 'Keluarga dengan anak di bawah lima tahun', en: 'Families with a child under five' },
    formula: ofSasaran('keluarga dengan balita', 'families with a child under five'),
    unit: KELUARGA,
  },
}

/** On a tile there is one line; `Prevalensi` alone would not say of what. */
export function tileLabel(key: FigureKey): Bilingual {
  return key === 'stunting' || key === 'ds' ? FIGURE_TEXT[key].long : FIGURE_TEXT[key].short
}

export const CASES_TEXT: Bilingual = { id: 'Jumlah kasus', en: 'Cases' }

export function measureText(measure: Measure): Bilingual {
  return measure === 'kasus' ? CASES_TEXT : FIGURE_TEXT[measure].short
}
