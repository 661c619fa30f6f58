/**
 * What `konvergen zscore` was asked to do.
 */
import { parseArgs } from 'node:util'
import type { AgeUnit } from '@konvergen/core/growth/age.ts'
import type { GrowthMode } from '@konvergen/core/growth/children.ts'
import type { Command } from '../command.ts'
import { CommandFailed, say, type Terminal } from '../terminal.ts'

export interface ZscoreOptions {
  readonly input: string
  readonly output: string
  readonly mode: GrowthMode
  readonly ageUnit: AgeUnit
  readonly map: string | undefined
}

const MODES: Readonly<Record<string, GrowthMode>> = { exact: 'exact', 'anthro-1.1': 'anthro-1.1' }
const UNITS: Readonly<Record<string, AgeUnit>> = { hari: 'hari', bulan: 'bulan' }

const TYPES = {
  out: { type: 'string', short: 'o' },
  mode: { type: 'string' },
  umur: { type: 'string' },
  map: { type: 'string' },
} as const

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: TYPES, strict: true, allowPositionals: true })
  } catch {
    return null
  }
}

export function readZscoreOptions(args: readonly string[], terminal: Terminal): ZscoreOptions {
  const parsed = parse(args)
  const [input, ...more] = parsed?.positionals ?? []
  const output = parsed?.values.out
  if (parsed === null || input === undefined || more.length > 0 || output === undefined) {
    throw new CommandFailed(
      say(
        terminal,
        'Tulis: konvergen zscore MASUK.csv -o KELUAR.csv. Lihat --help.',
        'Write: konvergen zscore IN.csv -o OUT.csv. See --help.',
      ),
    )
  }
  const mode = MODES[parsed.values.mode ?? 'exact']
  const ageUnit = UNITS[parsed.values.umur ?? 'hari']
  if (mode === undefined) throw new CommandFailed(say(terminal, '--mode: exact atau anthro-1.1.', '--mode: exact or anthro-1.1.'))
  if (ageUnit === undefined) throw new CommandFailed(say(terminal, '--umur: hari atau bulan.', '--umur: hari (days) or bulan (months).'))
  return { input, output, mode, ageUnit, map: parsed.values.map }
}

export const ZSCORE_HELP: Command['help'] = {
  id: `Pemakaian: konvergen zscore MASUK.csv -o KELUAR.csv [--mode exact|anthro-1.1] [--umur hari|bulan] [--map NAMA=KOLOM,…]

Menghitung z-score WHO untuk setiap baris. Dibaca .csv dan .csv.gz sepanjang apa pun; kolom masukan ditulis lagi, diikuti
clenhei cbmi zlen flen zwei fwei zwfl fwfl zbmi fbmi zhc fhc zac fac zts fts zss fss (kosong = tidak ada).

Kolom yang dikenal: sex age unit weight lenhei measure headc armc triskin subskin oedema, atau birth dan date sebagai pengganti age.
  --mode exact       aturan WHO (bawaan); anthro-1.1 meniru paket R anthro sel demi sel
  --umur bulan       age dalam bulan, kecuali kolom unit berkata d atau m; bawaan hari
  --map sex=jk,age=umur,weight=bb     nama kolom yang lain

Kode keluar: 0 selesai; 2 selesai, ada sel yang tidak dapat dipakai; 1 tidak dapat dikerjakan.`,
  en: `Usage: konvergen zscore IN.csv -o OUT.csv [--mode exact|anthro-1.1] [--umur hari|bulan] [--map NAME=COLUMN,…]

Computes WHO z-scores for every row. Reads .csv and .csv.gz of any length; writes the input columns, then
clenhei cbmi zlen flen zwei fwei zwfl fwfl zbmi fbmi zhc fhc zac fac zts fts zss fss (empty = none).

Columns understood: sex age unit weight lenhei measure headc armc triskin subskin oedema, or birth and date in place of age.
  --mode exact       WHO's rules (default); anthro-1.1 reproduces the R package anthro cell by cell
  --umur bulan       age in months, unless a column unit says d or m; default hari (days)
  --map sex=jk,age=umur,weight=bb     other column names

Exit codes: 0 done; 2 done, with cells that could not be used; 1 could not.`,
}
