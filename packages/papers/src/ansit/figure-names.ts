/**
 * What each figure is called and what stands above and below its line, in words: the same in the report, the workbook and the method page.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { FigureKey } from '@konvergen/core/situation/situation.ts'

export interface FigureName {
  readonly name: string
  readonly numerator: string
  readonly denominator: string
}

const said = (name: string, numerator: string, denominator: string): FigureName => ({ name, numerator, denominator })

export const FIGURE_NAMES: Readonly<Record<Language, Readonly<Record<FigureKey, FigureName>>>> = {
  id: {
    stunting: said('Stunting', 'balita pendek dan sangat pendek', 'balita diukur (TB/U)'),
    wasting: said('Wasting', 'balita gizi kurang dan gizi buruk', 'balita ditimbang dan diukur (BB/TB)'),
    underweight: said('Berat badan kurang', 'balita berat badan kurang dan sangat kurang', 'balita ditimbang (BB/U)'),
    ds: said('Sasaran yang diukur (D/S)', 'balita diukur', 'balita sasaran'),
    krs: said('Keluarga berisiko stunting', 'keluarga berisiko stunting', 'keluarga sasaran'),
    airTidakLayak: said('Sumber air minum tidak layak', 'keluarga dengan air minum tidak layak', 'keluarga berisiko stunting'),
    jambanTidakLayak: said('Jamban tidak layak', 'keluarga dengan jamban tidak layak', 'keluarga berisiko stunting'),
    pus4t: said('PUS 4 terlalu (4T)', 'PUS dengan satu atau lebih “terlalu”', 'pasangan usia subur (PUS)'),
    terlaluMuda: said('PUS terlalu muda', 'PUS terlalu muda', 'pasangan usia subur (PUS)'),
    terlaluTua: said('PUS terlalu tua', 'PUS terlalu tua', 'pasangan usia subur (PUS)'),
    terlaluDekat: said('PUS jarak anak terlalu dekat', 'PUS terlalu dekat', 'pasangan usia subur (PUS)'),
    terlaluBanyak: said('PUS anak terlalu banyak', 'PUS terlalu banyak', 'pasangan usia subur (PUS)'),
    bukanKbModern: said('PUS bukan peserta KB modern', 'PUS bukan peserta KB modern', 'pasangan usia subur (PUS)'),
    pusHamil: said('Keluarga dengan PUS hamil', 'keluarga dengan PUS hamil', 'keluarga sasaran'),
    baduta: said('Keluarga punya baduta', 'keluarga punya anak di bawah 2 tahun', 'keluarga sasaran'),
    balita: said('Keluarga punya balita', 'keluarga punya anak di bawah 5 tahun', 'keluarga sasaran'),
  },
  en: {
    stunting: said('Stunting', 'stunted and severely stunted children', 'children measured (height for age)'),
    wasting: said('Wasting', 'wasted and severely wasted children', 'children weighed and measured (weight for height)'),
    underweight: said('Underweight', 'underweight and severely underweight children', 'children weighed (weight for age)'),
    ds: said('Target children measured (D/S)', 'children measured', 'target children under five'),
    krs: said('Families at risk of stunting', 'families at risk', 'target families'),
    airTidakLayak: said('Unimproved drinking water', 'families with unimproved drinking water', 'families at risk of stunting'),
    jambanTidakLayak: said('Unimproved latrine', 'families with an unimproved latrine', 'families at risk of stunting'),
    pus4t: said('Couples with a “too” (4T)', 'couples with one or more “too”', 'couples of reproductive age'),
    terlaluMuda: said('Couples too young', 'couples too young', 'couples of reproductive age'),
    terlaluTua: said('Couples too old', 'couples too old', 'couples of reproductive age'),
    terlaluDekat: said('Births too close', 'couples with births too close', 'couples of reproductive age'),
    terlaluBanyak: said('Too many children', 'couples with too many children', 'couples of reproductive age'),
    bukanKbModern: said('No modern contraception', 'couples without modern contraception', 'couples of reproductive age'),
    pusHamil: said('Families with a pregnant woman', 'families with a pregnant woman', 'target families'),
    baduta: said('Families with a child under 2', 'families with a child under 2', 'target families'),
    balita: said('Families with a child under 5', 'families with a child under 5', 'target families'),
  },
}
