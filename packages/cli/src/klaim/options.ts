/** What `konvergen klaim` is told. */
import { type Claim, SUPERLATIVES } from '@konvergen/core/situation/check-claim.ts'
import { NATION } from '@konvergen/core/situation/published-figure.ts'
import { readFileOptions, readWhole } from '../command.ts'
import { CommandFailed, say, type Terminal } from '../terminal.ts'

export const KLAIM_HELP = {
  id: `Pemakaian: konvergen klaim <angka.csv> --wilayah 17.04 [--angka 11,3] [--sumber SSGI] [--tahun 2021] [--kata terendah|tertinggi]

Memeriksa angka stunting yang dikutip terhadap tabel angka terbit: sesuai, dari sumber lain, dari tahun lain, atau tidak dikenal; dan "terendah/terbaik
di provinsi" terhadap kabupaten/kota lain dari sumber dan tahun yang sama. Kolom tabel: kode, tahun, sumber, persen; boleh nama, bulan, bawah, atas, n, laman.
Angka nasional ikut dibandingkan (--wilayah ID). Kode keluar 0: sesuai; 2: perlu dilihat orang.`,
  en: `Usage: konvergen klaim <figures.csv> --wilayah 17.04 [--angka 11.3] [--sumber SSGI] [--tahun 2021] [--kata terendah|tertinggi]

Checks a quoted figure of stunting against a table of published ones: agrees, of another source, of another year, or not known; and "lowest/best of the
province" against other districts of the same source and year. Columns: code, year, source, percent; optional name, month, low, high, n, page.
Figures of the nation are compared too (--wilayah ID). Exit code 0: agrees; 2: somebody should look.`,
} as const

const TYPES = {
  wilayah: { type: 'string' },
  angka: { type: 'string' },
  sumber: { type: 'string' },
  tahun: { type: 'string' },
  kata: { type: 'string' },
} as const

function readPercent(text: string | undefined, terminal: Terminal): number | null {
  if (text === undefined) return null
  const value = Number(text.replace(/\s*%$/, '').replace(',', '.'))
  if (/^\d+(?:[.,]\d+)?\s*%?$/.test(text) && value <= 100) return value
  throw new CommandFailed(
    say(terminal, `--angka harus persen, 0 sampai 100; tertulis "${text}".`, `--angka must be a percentage, 0 to 100; it says "${text}".`),
  )
}

export function readClaimOptions(args: readonly string[], terminal: Terminal): { readonly file: string; readonly claim: Claim } {
  const { file, values } = readFileOptions(args, TYPES, terminal)
  const { wilayah, angka, sumber, tahun, kata } = values
  if (file === null || wilayah === undefined || (wilayah !== NATION && !/^\d{2}(?:\.\d{2})?$/.test(wilayah)))
    throw new CommandFailed(
      say(terminal, 'Sebutkan satu tabel dan --wilayah (ID, 17 atau 17.04).', 'Name one table and --wilayah (ID, 17 or 17.04).'),
    )
  const superlative = SUPERLATIVES.find((each) => each === kata) ?? null
  if (kata !== undefined && superlative === null)
    throw new CommandFailed(say(terminal, '--kata: terendah atau tertinggi.', '--kata: terendah (lowest) or tertinggi (highest).'))
  const percent = readPercent(angka, terminal)
  if (percent === null && superlative === null)
    throw new CommandFailed(say(terminal, 'Sebutkan --angka atau --kata.', 'Give --angka or --kata.'))
  return {
    file,
    claim: { kode: wilayah, percent, source: sumber ?? null, year: readWhole(tahun, '--tahun', 1990, terminal) ?? null, superlative },
  }
}
