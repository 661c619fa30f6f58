/**
 * `konvergen realisasi`: the sheet of a quarter of an office, of a village or of all villages out and in, the pack of an office, the half-year report. What comes in is looked at; `--terapkan` keeps it.
 */
import path from 'node:path'
import type { ReportPreview } from '@konvergen/contract/realisation-files.ts'
import { REPORT_REMARKS } from '@konvergen/core/realisation/report-remarks.ts'
import type { Acts } from '@konvergen/server/acts.ts'
import { actsOfToken } from '../acts-of-token.ts'
import { readInput } from '../ansit/read-recaps.ts'
import { type Command, readFileOptions, readWhole } from '../command.ts'
import { CommandFailed, EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'
import { withOffice } from '../with-office.ts'
import { writeWhole } from '../write-whole.ts'

const TYPES = {
  kabupaten: { type: 'string' },
  tahun: { type: 'string' },
  triwulan: { type: 'string' },
  semester: { type: 'string' },
  lembaga: { type: 'string' },
  desa: { type: 'string' },
  terapkan: { type: 'boolean' },
  data: { type: 'string' },
} as const

interface Asked {
  readonly acts: Acts
  readonly kab: string
  readonly file: string
  readonly values: { readonly [K in 'tahun' | 'triwulan' | 'semester' | 'lembaga' | 'desa']?: string | undefined } & {
    readonly terapkan?: boolean | undefined
  }
  readonly terminal: Terminal
}

function required(value: number | undefined, name: string, terminal: Terminal): number {
  if (value !== undefined) return value
  throw new CommandFailed(say(terminal, `Pilihan ${name} perlu diisi. Lihat --help.`, `The option ${name} is needed. See --help.`))
}

const numberOf = ({ values, terminal }: Asked, name: 'tahun' | 'triwulan' | 'semester'): number =>
  required(readWhole(values[name], `--${name}`, 1, terminal), `--${name}`, terminal)

const quarterOf = (asked: Asked) => ({
  tahun: numberOf(asked, 'tahun'),
  triwulan: numberOf(asked, 'triwulan'),
  lembaga: asked.values.lembaga ?? 'sekretariat',
})

/** By the ending of the file that is asked for. */
function endingOf<const Ending extends string>({ file, terminal }: Asked, endings: readonly Ending[]): Ending {
  const found = endings.find((ending) => path.extname(file).toLowerCase() === `.${ending}`)
  if (found !== undefined) return found
  const list = endings.map((ending) => `.${ending}`).join(', ')
  throw new CommandFailed(say(terminal, `Nama berkasnya harus berakhiran ${list}.`, `The file has to end in ${list}.`))
}

async function writeOut({ file, terminal }: Asked, bytes: Uint8Array): Promise<ExitCode> {
  await writeWhole(file, bytes, terminal)
  terminal.out(say(terminal, `${file} ditulis.`, `${file} was written.`))
  return EXIT.done
}

function sayPreview({ rows, unnamed }: Pick<ReportPreview, 'rows' | 'unnamed'>, terminal: Terminal): void {
  const count = (does: ReportPreview['rows'][number]['does']): number => rows.filter((row) => row.does === does).length
  terminal.out(
    say(
      terminal,
      `${count('baru')} baru, ${count('ubah')} berubah, ${count('tetap')} tetap, ${count('ditolak')} ditolak; ${unnamed} lainnya tidak ada dalam berkas.`,
      `${count('baru')} new, ${count('ubah')} changed, ${count('tetap')} the same, ${count('ditolak')} left out; ${unnamed} others are not in the file.`,
    ),
  )
  for (const { row, remarks } of rows) {
    for (const { code, params, cell } of remarks) {
      const { says, todo } = REPORT_REMARKS[code]
      const filled = (text: string): string => text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
      const { language } = terminal
      terminal.err(`${cell ?? say(terminal, `baris ${row}`, `row ${row}`)}: ${filled(says[language])} ${filled(todo[language])}`)
    }
  }
}

const usableRows = (rows: ReportPreview['rows']) =>
  rows.flatMap(({ row, id, revision, does, facts }) =>
    id !== null && facts !== null && (does === 'baru' || does === 'ubah') ? [{ row, id, revision, facts }] : [],
  )

type Usable = ReturnType<typeof usableRows>

/** `apply`: keeps the rows that can be kept, and says how many. */
async function tell(
  preview: Pick<ReportPreview, 'rows' | 'unnamed'>,
  { values, terminal }: Asked,
  apply: (rows: Usable) => Promise<number>,
): Promise<ExitCode> {
  sayPreview(preview, terminal)
  const usable = usableRows(preview.rows)
  if (values.terapkan === true && usable.length > 0) {
    const kept = await apply(usable)
    terminal.out(say(terminal, `${kept} baris disimpan.`, `${kept} rows were kept.`))
  }
  return preview.rows.some(({ remarks }) => remarks.length > 0) ? EXIT.needsPerson : EXIT.done
}

async function bringIn(asked: Asked): Promise<ExitCode> {
  const { acts, kab, file, values, terminal } = asked
  const input = await readInput(file, terminal)
  if (values.desa === undefined) {
    const preview = await acts.previewRealisation(kab, input)
    const { year, quarter, office } = preview
    return tell(preview, asked, (rows) => acts.applyRealisation(kab, { year, quarter, office, file: preview.file, rows }))
  }
  const preview = await acts.previewVillages(kab, input)
  const { year, quarter, village } = preview
  return tell(preview, asked, (rows) => acts.applyVillages(kab, { year, quarter, village, file: preview.file, rows }))
}

/** `--desa semua`: all of them in one sheet. */
const ALL_VILLAGES = 'semua'

function sheetOf(asked: Asked): Promise<Uint8Array> {
  const { acts, kab, values } = asked
  const { desa } = values
  const { lembaga, ...quarter } = quarterOf(asked)
  if (desa === undefined) return acts.realisationSheet(kab, { ...quarter, lembaga })
  return acts.villageSheet(kab, { ...quarter, ...(desa !== ALL_VILLAGES && { desa }) })
}

const DOES: Readonly<Record<string, (asked: Asked) => Promise<ExitCode>>> = {
  templat: async (asked) => writeOut(asked, await sheetOf(asked)),
  masuk: bringIn,
  paket: async (asked) => writeOut(asked, await asked.acts.realisationPack(asked.kab, quarterOf(asked), endingOf(asked, ['pdf', 'pptx']))),
  laporan: async (asked) => {
    const choice = { tahun: numberOf(asked, 'tahun'), semester: numberOf(asked, 'semester') }
    return writeOut(asked, await asked.acts.semesterReport(asked.kab, choice, endingOf(asked, ['pdf', 'docx'])))
  },
}

async function run([what = '', ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const does = DOES[what]
  const { file, values } = readFileOptions(args, TYPES, terminal)
  const kab = values.kabupaten
  if (does === undefined || file === null || kab === undefined) {
    const usage = 'konvergen realisasi templat|masuk|paket|laporan FILE --kabupaten KODE'
    throw new CommandFailed(say(terminal, `Pemakaian: ${usage}. Lihat --help.`, `Usage: ${usage}. See --help.`))
  }
  return withOffice(values.data, terminal, async (app) => does({ acts: await actsOfToken(app, terminal), kab, file, values, terminal }))
}

export const command: Command = {
  help: {
    id: `Pemakaian: konvergen realisasi templat FILE.xlsx --kabupaten KODE --tahun T --triwulan 1-4 [--lembaga ID | --desa KODE|semua]
           konvergen realisasi masuk FILE.xlsx --kabupaten KODE [--desa KODE|semua] [--terapkan]
           konvergen realisasi paket FILE.pdf|FILE.pptx --kabupaten KODE --tahun T --triwulan 1-4 [--lembaga ID]
           konvergen realisasi laporan FILE.pdf|FILE.docx --kabupaten KODE --tahun T --semester 1-2

templat menulis lembar realisasi satu lembaga; masuk memeriksa lembar yang diisi baris demi baris dan, dengan --terapkan, menyimpan yang dapat
disimpan sekaligus. paket menulis paparan satu lembaga, laporan menulis laporan TPPS satu semester. Tanpa --lembaga: kegiatan sekretariat.
Dengan --desa: lembar baris APBDes satu desa, atau semua desa yang belum menyerahkan triwulannya; masuk dengan --desa membaca lembar itu.
Bekerja atas nama akun token dalam KONVERGEN_TOKEN. Pilihan lain: --data FOLDER. Keluar 2 bila ada yang perlu dilihat orang.`,
    en: `Usage: konvergen realisasi templat FILE.xlsx --kabupaten CODE --tahun Y --triwulan 1-4 [--lembaga ID | --desa CODE|semua]
       konvergen realisasi masuk FILE.xlsx --kabupaten CODE [--desa CODE|semua] [--terapkan]
       konvergen realisasi paket FILE.pdf|FILE.pptx --kabupaten CODE --tahun Y --triwulan 1-4 [--lembaga ID]
       konvergen realisasi laporan FILE.pdf|FILE.docx --kabupaten CODE --tahun Y --semester 1-2

templat writes the sheet of a quarter of an office; masuk looks at a sheet that was filled in row by row and, with --terapkan, keeps what can be kept
at once. paket writes the presentation pack of an office, laporan the half-year report of the TPPS. Without --lembaga: the secretariat's activities.
With --desa: the sheet of APBDes lines of a village, or of all that have not handed in the quarter; masuk with --desa reads such a sheet.
Works in the name of the account of the token in KONVERGEN_TOKEN. Also: --data DIR. Exits with 2 where something needs a person.`,
  },
  run,
}
