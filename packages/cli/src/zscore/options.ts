/**
 * What `konvergen zscore` was asked to do.
 */
import { type Command, readFileOptions } from '../command.ts'
import { GROWTH_TYPES, type GrowthOptions, readGrowthOptions } from '../table/growth-options.ts'
import { CommandFailed, say, type Terminal } from '../terminal.ts'

export interface ZscoreOptions extends GrowthOptions {
  readonly input: string
  readonly output: string
}

const TYPES = { out: { type: 'string', short: 'o' }, ...GROWTH_TYPES } as const

export function readZscoreOptions(args: readonly string[], terminal: Terminal): ZscoreOptions {
  const { file: input, values } = readFileOptions(args, TYPES, terminal)
  if (input === null || values.out === undefined) {
    throw new CommandFailed(
      say(
        terminal,
        'Tulis: konvergen zscore MASUK.csv -o KELUAR.csv. Lihat --help.',
        'Write: konvergen zscore IN.csv -o OUT.csv. See --help.',
      ),
    )
  }
  return { input, output: values.out, ...readGrowthOptions(values, terminal) }
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
