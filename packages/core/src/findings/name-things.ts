/**
 * What a number counts, in words. Columns of files are called as their office calls them, in both languages.
 */
import { DENOMINATORS, SHIPPED } from '../indicators/catalogue.ts'
import type { Definition, Words } from '../indicators/indicator.ts'
import { KRS_LABELS, RECAP_LABELS } from '../intake/column-labels.ts'
import { ELSIMIL_BUMIL, ELSIMIL_PASCASALIN } from '../intake/elsimil.ts'
import { PUS_FIGURES, VILLAGE_FIGURES } from '../intake/office-figures.ts'
import { SIGIZI_FIGURES } from '../intake/sigizi/sigizi-columns.ts'

interface NamedSet {
  readonly name: Words
  readonly labels: Readonly<Record<string, string>>
}

const SETS: Readonly<Record<string, NamedSet>> = {
  'krs-rekap': { name: { id: 'rekap KRS', en: 'KRS recap' }, labels: KRS_LABELS },
  'eppgbm-rekap': { name: { id: 'rekap e-PPGBM', en: 'e-PPGBM recap' }, labels: RECAP_LABELS },
  'elsimil-bumil': { name: { id: 'rekap Elsimil ibu hamil', en: 'Elsimil recap of pregnant women' }, labels: ELSIMIL_BUMIL.labels },
  'elsimil-pascasalin': { name: { id: 'rekap Elsimil pascasalin', en: 'Elsimil recap after birth' }, labels: ELSIMIL_PASCASALIN.labels },
  'sigizi-bulanan': { name: { id: 'laporan bulanan Sigizi', en: 'Sigizi monthly report' }, labels: SIGIZI_FIGURES.labels },
  pus: { name: { id: 'tabel PUS', en: 'table of couples (PUS)' }, labels: PUS_FIGURES.labels },
  'village-figures': { name: { id: 'data terbuka desa', en: 'open data by village' }, labels: VILLAGE_FIGURES.labels },
}

const COUNTED: Readonly<Record<string, Words>> = {
  'krs-daftar/keluarga': { id: 'Keluarga dalam daftar KRS', en: 'Families in the KRS list' },
  'dtsen/keluarga': { id: 'Keluarga tercatat dengan desil DTSEN', en: 'Families on record with a decile of DTSEN' },
  'dtsen/desil1': { id: 'Keluarga desil 1 menurut DTSEN', en: 'Families of decile 1 by DTSEN' },
  'dtsen/pkh': { id: 'Keluarga penerima PKH menurut DTSEN', en: 'Families that get PKH by DTSEN' },
  'posyandu-daftar/posyandu': { id: 'Posyandu dalam daftar posyandu', en: 'Posyandu in the list of posyandu' },
  'anak/diukur': { id: 'Anak yang diukur menurut daftar e-PPGBM', en: 'Children measured by the e-PPGBM list' },
  'lembaga/posyandu': { id: 'Posyandu dalam daftar lembaga', en: 'Posyandu in the register of offices' },
}

function ofIndicator(definition: Definition, part: string | undefined): Words {
  const { name, numerator, denominator } = definition
  return part === 'penyebut' ? (denominator ?? name) : (numerator ?? name)
}

/** `own`: names of the district's own indicators and of those it calls otherwise, by code. A thing that is not known is named by its code. */
export function nameOfThing(thing: string, own: Readonly<Record<string, Words>> = {}): Words {
  const counted = COUNTED[thing]
  if (counted !== undefined) return counted
  const [set = '', part] = thing.split('/')
  const file = SETS[set]
  if (file !== undefined && part !== undefined) {
    const label = file.labels[part] ?? part
    return { id: `${label} (${file.name.id})`, en: `${label} (${file.name.en})` }
  }
  const governed = DENOMINATORS.find(({ code }) => code === set)
  if (governed !== undefined) return governed.name
  const renamed = own[set]
  if (renamed !== undefined && part === undefined) return renamed
  const definition = SHIPPED.find(({ code }) => code === set)
  return definition === undefined ? { id: thing, en: thing } : ofIndicator(definition, part)
}
