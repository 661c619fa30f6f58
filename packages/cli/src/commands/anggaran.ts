/**
 * `konvergen anggaran`: a budget file is read, shown with its issues and, when asked, applied; lines that count go out as CSV or XLSX. In the name of the token's account.
 */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { BUDGET_STAGES, type BudgetStage } from '@konvergen/core/budget/line.ts'
import { writeBudgetCsv, writeBudgetLines } from '@konvergen/papers/budget/lines-workbook.ts'
import { actsOfToken } from '../acts-of-token.ts'
import { sayBudgetFile } from '../anggaran/say-file.ts'
import { type Command, readFileOptions } from '../command.ts'
import { CommandFailed, EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'
import { withOffice } from '../with-office.ts'
import { writeWhole } from '../write-whole.ts'

const SHARED = {
  kab: { type: 'string' },
  tahap: { type: 'string' },
  tahun: { type: 'string' },
  desa: { type: 'string' },
  data: { type: 'string' },
} as const
const IMPORT = { ...SHARED, lembaga: { type: 'string' }, kolom: { type: 'string' }, terapkan: { type: 'boolean' } } as const
const LIST = { ...SHARED, cari: { type: 'string' }, o: { type: 'string', short: 'o' } } as const

interface Where {
  readonly kab: string
  readonly tahap: BudgetStage
  readonly tahun: number
}

function readWhere({ kab, tahap, tahun }: { kab?: string; tahap?: string; tahun?: string }, terminal: Terminal): Where {
  const stage = BUDGET_STAGES.find((each) => each === tahap)
  if (kab === undefined || stage === undefined || tahun === undefined || !/^20\d{2}$/.test(tahun)) {
    const stages = BUDGET_STAGES.join('|')
    throw new CommandFailed(
      say(terminal, `Wajib: --kab PP.KK --tahap ${stages} --tahun TAHUN.`, `Needed: --kab PP.KK --tahap ${stages} --tahun YEAR.`),
    )
  }
  return { kab, tahap: stage, tahun: Number(tahun) }
}

async function importFile(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readFileOptions(args, IMPORT, terminal)
  if (file === null)
    throw new CommandFailed(
      say(terminal, 'Tulis: konvergen anggaran impor BERKAS. Lihat --help.', 'Write: konvergen anggaran impor FILE. See --help.'),
    )
  const { kab, ...where } = readWhere(values, terminal)
  const { desa, kolom, lembaga, terapkan = false } = values
  const bytes = await readFile(file).catch(() => {
    throw new CommandFailed(say(terminal, `Berkas ${file} tidak dapat dibaca.`, `The file ${file} cannot be read.`))
  })
  const asked = { ...where, ...(desa === undefined ? {} : { desa }), ...(kolom === undefined ? {} : { kolom }), officeName: lembaga }
  const detail = await withOffice(values.data, terminal, async (app) => {
    const acts = await actsOfToken(app, terminal)
    return acts.importBudget(kab, { name: basename(file), bytes }, { ...asked, isApplied: terapkan })
  })
  for (const line of sayBudgetFile(detail, terminal.language)) terminal.out(line)
  return detail.remarkCounts.length > 0 ? EXIT.needsPerson : EXIT.done
}

async function listLines(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readFileOptions(args, LIST, terminal)
  if (file !== null) throw new CommandFailed(say(terminal, 'Nama berkas ditulis sesudah -o.', 'Write the name of the file after -o.'))
  const { kab, ...where } = readWhere(values, terminal)
  const { desa, cari, o } = values
  const choice = { ...where, ...(desa === undefined ? {} : { desa }), ...(cari === undefined ? {} : { cari }) }
  const lines = await withOffice(values.data, terminal, async (app) => (await actsOfToken(app, terminal)).listBudget(kab, choice))
  if (o === undefined) terminal.out(writeBudgetCsv(where.tahap, lines).replace('\uFEFF', '').trimEnd())
  else await writeWhole(o, o.endsWith('.xlsx') ? await writeBudgetLines(where.tahap, lines) : writeBudgetCsv(where.tahap, lines), terminal)
  terminal.err(say(terminal, `${lines.length} baris`, `${lines.length} lines`))
  return EXIT.done
}

async function run([what, ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (what === 'impor') return importFile(args, terminal)
  if (what === 'daftar') return listLines(args, terminal)
  throw new CommandFailed(
    say(terminal, 'Pemakaian: konvergen anggaran impor|daftar. Lihat --help.', 'Usage: konvergen anggaran impor|daftar. See --help.'),
  )
}

export const command: Command = {
  help: {
    id: `Pemakaian: konvergen anggaran impor BERKAS --kab PP.KK --tahap TAHAP --tahun TAHUN [--lembaga NAMA] [--desa KODE]
                                 [--kolom C:rupiah,D:-] [--terapkan] [--data FOLDER]
           konvergen anggaran daftar --kab PP.KK --tahap TAHAP --tahun TAHUN [--desa KODE] [--cari KATA] [-o BERKAS.csv|.xlsx]

Membaca berkas anggaran (xlsx, xls, ods, csv) dan menampilkan apa yang terbaca, isunya sel demi sel, dan bedanya dengan yang berlaku; dengan
--terapkan berkas itu berlaku. Tahap: rkpd, renja, kua-ppas, dpa, rkpdes, apbdes. Perintah ini bekerja atas nama akun dari KONVERGEN_TOKEN.
Berkas asli dari SIPD atau Siskeudes belum pernah diperiksa: bandingkan hasil bacanya.

  --lembaga NAMA  pemilik baris yang tidak menyebutnya
  --desa KODE     sama, untuk rkpdes dan apbdes; pada daftar: desa yang dilihat
  --kolom         arti kolom bila judulnya tidak dikenal; - berarti tidak dibaca
  -o BERKAS       tulis daftar ke berkas

Kode keluar: 0 selesai; 2 selesai, ada isu yang perlu dilihat orang; 1 tidak dapat dikerjakan.`,
    en: `Usage: konvergen anggaran impor FILE --kab PP.KK --tahap STAGE --tahun YEAR [--lembaga NAME] [--desa CODE]
                                [--kolom C:rupiah,D:-] [--terapkan] [--data DIR]
       konvergen anggaran daftar --kab PP.KK --tahap STAGE --tahun YEAR [--desa CODE] [--cari WORDS] [-o FILE.csv|.xlsx]

Reads a budget file (xlsx, xls, ods, csv) and shows what was read, its issues cell by cell and how it differs from what counts; with
--terapkan it counts. Stages: rkpd, renja, kua-ppas, dpa, rkpdes, apbdes. It works in the name of the account of KONVERGEN_TOKEN.
No original file of SIPD or Siskeudes was ever tried: compare what was read.

  --lembaga NAME  whose the rows are that do not say it
  --desa CODE     the same, for rkpdes and apbdes; of a list: the village that is looked at
  --kolom         what a column is whose head is not known; - means that it is not read
  -o FILE         write the list to a file

Exit codes: 0 done; 2 done, issues need a person; 1 could not.`,
  },
  run,
}
