/**
 * What `konvergen ansit` was asked to do, read and refused in words before any file is opened.
 */
import { parseKode } from '@konvergen/core/wilayah/kode.ts'
import { type Command, readOptions, readWhole } from '../command.ts'
import { CommandFailed, say, type Terminal } from '../terminal.ts'
import { type Cuts, readCuts } from './read-cuts.ts'

export interface AnsitOptions {
  readonly kabupaten: string
  readonly recap: string | null
  readonly krs: string | null
  readonly batas: string | null
  readonly wilayah: string | null
  readonly alias: string | null
  readonly out: string
  readonly k: number | undefined
  readonly cuts: Cuts
  readonly recapPeriod: string | null
  readonly krsPeriod: string | null
  readonly isPublic: boolean
}

const TYPES = {
  kabupaten: { type: 'string' },
  recap: { type: 'string' },
  krs: { type: 'string' },
  batas: { type: 'string' },
  wilayah: { type: 'string' },
  alias: { type: 'string' },
  out: { type: 'string' },
  k: { type: 'string' },
  potong: { type: 'string' },
  'periode-recap': { type: 'string' },
  'periode-krs': { type: 'string' },
  publik: { type: 'boolean' },
} as const

function needed(text: string | undefined, name: string, terminal: Terminal): string {
  if (text !== undefined && text.trim() !== '') return text
  throw new CommandFailed(say(terminal, `Pilihan ${name} wajib diisi.`, `The option ${name} is required.`))
}

export function readKabupaten(text: string, terminal: Terminal): string {
  const kode = parseKode(text)
  if (kode?.length === 5) return kode
  throw new CommandFailed(say(terminal, `"${text}" bukan kode kabupaten. Contoh: 76.01.`, `"${text}" is no district code. Example: 76.01.`))
}

function readPeriod(text: string | undefined, shape: RegExp, example: string, terminal: Terminal): string | null {
  if (text === undefined || shape.test(text)) return text ?? null
  throw new CommandFailed(
    say(terminal, `Periode "${text}" tidak dikenal. Contoh: ${example}.`, `Unknown period "${text}". Example: ${example}.`),
  )
}

export function readAnsitOptions(args: readonly string[], terminal: Terminal): AnsitOptions {
  const given = readOptions(args, TYPES, terminal)
  const cuts = readCuts(given.potong ?? 'median')
  if (cuts === null) {
    throw new CommandFailed(
      say(
        terminal,
        `--potong "${given.potong}" tidak dikenal. Tulis median, atau PREVALENSI,KASUS misalnya 21.5,20.`,
        `Unknown --potong "${given.potong}". Write median, or PREVALENCE,CASES such as 21.5,20.`,
      ),
    )
  }
  const options: AnsitOptions = {
    kabupaten: readKabupaten(needed(given.kabupaten, '--kabupaten', terminal), terminal),
    recap: given.recap ?? null,
    krs: given.krs ?? null,
    batas: given.batas ?? null,
    wilayah: given.wilayah ?? null,
    alias: given.alias ?? null,
    out: needed(given.out, '--out', terminal),
    k: readWhole(given.k, '--k', 1, terminal),
    cuts,
    recapPeriod: readPeriod(given['periode-recap'], /^\d{4}-(?:0[1-9]|1[0-2])$/, '2024-01', terminal),
    krsPeriod: readPeriod(given['periode-krs'], /^\d{4}-S[12]$/, '2024-S2', terminal),
    isPublic: given.publik === true,
  }
  if (options.recap === null && options.krs === null) {
    throw new CommandFailed(say(terminal, 'Berikan --recap, --krs, atau keduanya.', 'Give --recap, --krs, or both.'))
  }
  return options
}

export const ANSIT_HELP: Command['help'] = {
  id: `Pemakaian: konvergen ansit --kabupaten 76.01 --recap BERKAS --krs BERKAS --batas BERKAS --out FOLDER

Membuat analisis situasi dari berkas, tanpa server dan tanpa basis data. Berkas yang sama selalu menghasilkan angka yang sama.

  --kabupaten KODE    kode Kemendagri, misalnya 76.01
  --recap BERKAS      rekap status gizi e-PPGBM (xlsx, xls, csv)
  --krs BERKAS        rekap verval keluarga berisiko stunting (csv, xlsx)
  --batas BERKAS      batas desa (GeoJSON atau TopoJSON)
  --out FOLDER        tempat hasil: ansit.json, ansit.xlsx, ansit.pdf, desa.geojson, isu.csv, laporan.pdf, laporan.docx, paparan.pptx
  --publik            tulis juga varian publik ke FOLDER/publik: angka 1–4 disembunyikan, beserta angka yang akan membukanya
  --k JUMLAH          banyak desa yang diusulkan (bawaan 20, paling banyak sepertiga desa)
  --potong BATAS      median (bawaan), atau PREVALENSI,KASUS misalnya 21.5,20; tinggi berarti sama dengan atau di atasnya
  --alias BERKAS      nama yang sudah dipastikan, satu per baris: GODANG;Kulu (kode desa juga boleh)
  --wilayah BERKAS    daftar kode;nama untuk kabupaten di luar daftar nasional
  --periode-recap P   bila rekap tidak menyebut tanggal, misalnya 2024-01
  --periode-krs P     bila KRS tidak menyebut periode, misalnya 2024-S2
  --bahasa en         keluaran dalam bahasa Inggris

Kode keluar: 0 selesai; 2 selesai, ada isu yang perlu dilihat orang; 1 tidak dapat dikerjakan.`,
  en: `Usage: konvergen ansit --kabupaten 76.01 --recap FILE --krs FILE --batas FILE --out DIR

Makes a situation analysis from files, without a server or database. The same files always give the same figures.

  --kabupaten CODE    Kemendagri code, e.g. 76.01
  --recap FILE        e-PPGBM status-gizi recap (xlsx, xls, csv)
  --krs FILE          verified recap of families at risk of stunting (csv, xlsx)
  --batas FILE        village boundaries (GeoJSON or TopoJSON)
  --out DIR           results: ansit.json, ansit.xlsx, ansit.pdf, desa.geojson, isu.csv, laporan.pdf, laporan.docx, paparan.pptx
  --publik            write the public variant too, to DIR/publik: counts of 1–4 withheld, with those that would give them away
  --k NUMBER          villages to propose (default 20, at most a third of the villages)
  --potong CUTS       median (default), or PREVALENCE,CASES such as 21.5,20; high means equal or above
  --alias FILE        confirmed names, one a line: GODANG;Kulu (a village code will do too)
  --wilayah FILE      list of code;name for a district outside the national list
  --periode-recap P   when the recap states no date, e.g. 2024-01
  --periode-krs P     when the KRS file states no period, e.g. 2024-S2
  --bahasa en         output in English

Exit codes: 0 done; 2 done, with issues that a person must look at; 1 could not.`,
}
