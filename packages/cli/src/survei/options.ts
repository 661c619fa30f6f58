/**
 * What `konvergen survei` was asked to do.
 */
import type { SurveyGroupings } from '@konvergen/core/survey/survey.ts'
import { type Command, readFileOptions } from '../command.ts'
import { GROWTH_TYPES, type GrowthOptions, readGrowthOptions } from '../table/growth-options.ts'
import { CommandFailed, say, type Terminal } from '../terminal.ts'

export type GroupingName = keyof SurveyGroupings

export interface SurveiOptions extends GrowthOptions {
  readonly input: string
  /** null = only the summary is wanted. */
  readonly output: string | null
  /** Headings of the columns that hold the design. */
  readonly cluster: string | undefined
  readonly strata: string | undefined
  readonly weight: string | undefined
  /** Headings of the columns that the table is also broken down by. */
  readonly groupings: ReadonlyMap<GroupingName, string>
}

const TYPES = {
  out: { type: 'string', short: 'o' },
  klaster: { type: 'string' },
  strata: { type: 'string' },
  bobot: { type: 'string' },
  kelompok: { type: 'string' },
  ...GROWTH_TYPES,
} as const

const GROUPINGS: Readonly<Record<string, GroupingName>> = {
  area: 'area',
  region: 'region',
  wealth: 'wealth',
  education: 'motherEducation',
  other: 'other',
}

function readGroupings(text: string, terminal: Terminal): Map<GroupingName, string> {
  const groupings = new Map<GroupingName, string>()
  for (const part of text.split(',').filter((each) => each.trim() !== '')) {
    const [name = '', column = ''] = part.split('=').map((each) => each.trim())
    const grouping = Object.hasOwn(GROUPINGS, name) ? GROUPINGS[name] : undefined
    if (grouping === undefined || column === '') {
      const names = Object.keys(GROUPINGS).join(', ')
      throw new CommandFailed(
        say(
          terminal,
          `--kelompok "${part.trim()}" tidak dikenal. Tulis NAMA=KOLOM; NAMA salah satu dari ${names}.`,
          `Unknown --kelompok "${part.trim()}". Write NAME=COLUMN; NAME is one of ${names}.`,
        ),
      )
    }
    groupings.set(grouping, column)
  }
  return groupings
}

export function readSurveiOptions(args: readonly string[], terminal: Terminal): SurveiOptions {
  const { file, values } = readFileOptions(args, TYPES, terminal)
  if (file === null) {
    throw new CommandFailed(
      say(terminal, 'Tulis: konvergen survei BERKAS.csv. Lihat --help.', 'Write: konvergen survei FILE.csv. See --help.'),
    )
  }
  return {
    input: file,
    output: values.out ?? null,
    cluster: values.klaster,
    strata: values.strata,
    weight: values.bobot,
    groupings: readGroupings(values.kelompok ?? '', terminal),
    ...readGrowthOptions(values, terminal),
  }
}

export const SURVEI_HELP: Command['help'] = {
  id: `Pemakaian: konvergen survei BERKAS.csv [--klaster KOLOM] [--strata KOLOM] [--bobot KOLOM] [-o TABEL.csv]

Prevalensi dari survei balita dengan selang kepercayaan 95 % menurut rancangan sampelnya. Dibaca .csv dan .csv.gz, satu baris satu anak;
z-score dihitung dari ukurannya. Tanpa klaster, strata, dan bobot: sampel acak sederhana.

Kolom yang dikenal: sex age unit weight lenhei measure oedema, atau birth dan date sebagai pengganti age.
  --klaster KOLOM    klaster (unit sampel pertama, misalnya desa atau blok sensus)
  --strata KOLOM     strata
  --bobot KOLOM      bobot sampel
  --kelompok area=KOLOM,region=KOLOM,wealth=KOLOM,education=KOLOM,other=KOLOM
                     rincian tambahan: perkotaan/perdesaan, wilayah, kuintil kekayaan (1–5), pendidikan ibu, lainnya
  -o TABEL.csv       tabel lengkap: Group dan 134 kolom seperti anthro_prevalence; tanpa -o hanya ringkasan
  --mode exact       bawaan; anthro-1.1 meniru paket R anthro sel demi sel
  --umur bulan       age dalam bulan, kecuali kolom unit berkata d atau m; bawaan hari
  --map sex=jk,age=umur,weight=bb     nama kolom yang lain
  --bahasa en        keluaran dalam bahasa Inggris

Kode keluar: 0 selesai; 2 selesai, ada isu yang perlu dilihat orang; 1 tidak dapat dikerjakan.`,
  en: `Usage: konvergen survei FILE.csv [--klaster COLUMN] [--strata COLUMN] [--bobot COLUMN] [-o TABLE.csv]

Prevalences from a survey of children under five, with 95% intervals by its sampling design. Reads .csv and .csv.gz, one child a row;
z-scores are computed from the measurements. Without cluster, strata and weight: a simple random sample.

Columns understood: sex age unit weight lenhei measure oedema, or birth and date in place of age.
  --klaster COLUMN   cluster (first sampling unit, such as a village or census block)
  --strata COLUMN    strata
  --bobot COLUMN     sampling weight
  --kelompok area=COLUMN,region=COLUMN,wealth=COLUMN,education=COLUMN,other=COLUMN
                     further breakdowns: urban/rural, region, wealth quintile (1–5), mother's education, other
  -o TABLE.csv       the whole table: Group and 134 columns as anthro_prevalence has them; without -o only the summary
  --mode exact       default; anthro-1.1 reproduces the R package anthro cell by cell
  --umur bulan       age in months, unless a column unit says d or m; default hari (days)
  --map sex=jk,age=umur,weight=bb     other column names
  --bahasa en        output in English

Exit codes: 0 done; 2 done, with issues that a person must look at; 1 could not.`,
}
