/**
 * `konvergen paket-desa`: letters and packages of villages as files, one village or all lokus of a year, each as it was issued or as a draft.
 */
import path from 'node:path'
import { parseKode } from '@konvergen/core/wilayah/kode.ts'
import type { Acts } from '@konvergen/server/acts.ts'
import { Problem } from '@konvergen/server/platform/problem.ts'
import { actsOfToken } from '../acts-of-token.ts'
import { type Command, readOptions, readWhole } from '../command.ts'
import { CommandFailed, EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'
import { withOffice } from '../with-office.ts'
import { writeWhole } from '../write-whole.ts'

const TYPES = {
  kabupaten: { type: 'string' },
  tahun: { type: 'string' },
  desa: { type: 'string' },
  docx: { type: 'boolean' },
  out: { type: 'string' },
  data: { type: 'string' },
} as const
const FIRST_YEAR = 2015

interface Asked {
  readonly kab: string
  readonly year: number
  /** null = all lokus. */
  readonly desa: string | null
  readonly form: 'pdf' | 'docx'
  readonly out: string
}

function readAsked(args: readonly string[], terminal: Terminal): Asked & { readonly data: string | undefined } {
  const { kabupaten = '', tahun, desa, docx = false, out = '.', data } = readOptions(args, TYPES, terminal)
  const [kab, year] = [parseKode(kabupaten), readWhole(tahun, '--tahun', FIRST_YEAR, terminal)]
  const village = desa === undefined ? null : parseKode(desa)
  if (kab === null || year === undefined || (desa !== undefined && village === null))
    throw new CommandFailed(
      say(
        terminal,
        'Pemakaian: konvergen paket-desa --kabupaten KODE --tahun TAHUN. Lihat --help.',
        'Usage: konvergen paket-desa --kabupaten CODE --tahun YEAR. See --help.',
      ),
    )
  return { kab, year, desa: village, form: docx ? 'docx' : 'pdf', out, data }
}

async function villagesOf(acts: Acts, { kab, year, desa }: Asked, terminal: Terminal) {
  const { villages } = await acts.listVillages(kab, year)
  const chosen = villages.filter((row) => (desa === null ? row.isLokus : row.desa === desa))
  if (chosen.length === 0)
    throw new CommandFailed(
      desa === null
        ? say(terminal, `Belum ada lokus ${year} di ${kab}.`, `There is no lokus of ${year} in ${kab}.`)
        : say(terminal, `Desa ${desa} tidak ditemukan.`, `The village ${desa} was not found.`),
    )
  return chosen
}

async function write(acts: Acts, asked: Asked, terminal: Terminal): Promise<ExitCode> {
  const chosen = await villagesOf(acts, asked, terminal)
  for (const [at, { desa, name }] of chosen.entries()) {
    terminal.err(`[${at + 1}/${chosen.length}] ${name}`)
    const paper = await acts.villagePaper({ kab: asked.kab, desa, year: asked.year }, asked.form, terminal.language)
    await writeWhole(path.join(asked.out, paper.name), paper.bytes, terminal)
    terminal.out(path.join(asked.out, paper.name))
  }
  return EXIT.done
}

function inWords(error: unknown, terminal: Terminal): unknown {
  if (!(error instanceof Problem)) return error
  return error.code === 'tidak-boleh'
    ? new CommandFailed(
        say(terminal, 'Akun ini tidak boleh membaca paket desa di sini.', 'This account may not read packages of villages here.'),
      )
    : error
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { data, ...asked } = readAsked(args, terminal)
  return withOffice(data, terminal, async (app) => {
    try {
      return await write(await actsOfToken(app, terminal), asked, terminal)
    } catch (error) {
      throw inWords(error, terminal)
    }
  })
}

export const command: Command = {
  help: {
    id: `Pemakaian: konvergen paket-desa --kabupaten KODE --tahun TAHUN [--desa KODE] [--docx] [--out FOLDER] [--data FOLDER]

Menulis surat dan paket desa sebagai PDF (atau DOCX), satu berkas tiap desa: satu desa dengan --desa, tanpa itu semua lokus tahun tersebut. Paket
yang sudah terbit ditulis seperti terbitnya; yang belum, sebagai draf. Bekerja atas nama akun dari KONVERGEN_TOKEN.`,
    en: `Usage: konvergen paket-desa --kabupaten CODE --tahun YEAR [--desa CODE] [--docx] [--out DIR] [--data DIR]

Writes letters and packages of villages as PDF (or DOCX), a file each: one village by --desa, else all lokus of the year. A package that was issued
is written as it was; one that was not, as a draft. Works in the name of the account of KONVERGEN_TOKEN.`,
  },
  run,
}
