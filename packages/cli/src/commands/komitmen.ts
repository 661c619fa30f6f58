/**
 * `konvergen komitmen`: the commitments of a year, line by line, or as a file. Whoever asks is the account of the token; no individual is named.
 */
import type { CommitmentLine, CommitmentList } from '@konvergen/contract/commitment.ts'
import { PLEDGE_STATE_WORDS, PLEDGER_WORDS } from '@konvergen/core/commitment/words.ts'
import { parseKode } from '@konvergen/core/wilayah/kode.ts'
import { Problem } from '@konvergen/server/platform/problem.ts'
import { actsOfToken } from '../acts-of-token.ts'
import { type Command, readOptions, readWhole } from '../command.ts'
import { CommandFailed, EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'
import { withOffice } from '../with-office.ts'
import { writeWhole } from '../write-whole.ts'

const TYPES = {
  kabupaten: { type: 'string' },
  tahun: { type: 'string' },
  terlambat: { type: 'boolean' },
  ke: { type: 'string' },
  data: { type: 'string' },
} as const

const FORMATS = ['csv', 'xlsx', 'pdf'] as const
type Format = (typeof FORMATS)[number]

const FIRST_YEAR = 2015

function formatOf(file: string, terminal: Terminal): Format {
  const found = FORMATS.find((format) => file.toLowerCase().endsWith(`.${format}`))
  if (found !== undefined) return found
  throw new CommandFailed(
    say(terminal, `${file}: akhiri nama berkas dengan .csv, .xlsx atau .pdf.`, `${file}: end the name in .csv, .xlsx or .pdf.`),
  )
}

function sayLine({ pihak, sebutan, uraian, tenggat, keadaan, terlambat }: CommitmentLine, terminal: Terminal): string {
  const { language } = terminal
  const state = PLEDGE_STATE_WORDS[keadaan][language]
  const late = terlambat ? ` (${say(terminal, 'lewat tenggat', 'overdue')})` : ''
  return `${tenggat ?? '-'}  ${state}${late}  ${sebutan ?? PLEDGER_WORDS[pihak][language]}: ${uraian}`
}

function sayList({ tahun, hitungan, komitmen }: CommitmentList, lateOnly: boolean, terminal: Terminal): void {
  const { semua, dipenuhi, terlambat } = hitungan
  terminal.out(
    say(
      terminal,
      `${semua} komitmen ${tahun}: ${dipenuhi} dipenuhi, ${terlambat} lewat tenggat.`,
      `${semua} commitments of ${tahun}: ${dipenuhi} fulfilled, ${terlambat} overdue.`,
    ),
  )
  for (const line of komitmen) if (!lateOnly || line.terlambat) terminal.out(sayLine(line, terminal))
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { kabupaten = '', tahun, terlambat = false, ke, data } = readOptions(args, TYPES, terminal)
  const kab = parseKode(kabupaten)
  if (kab === null) throw new CommandFailed(say(terminal, 'Sebut kabupatennya: --kabupaten 76.01', 'Name the district: --kabupaten 76.01'))
  const year = readWhole(tahun, '--tahun', FIRST_YEAR, terminal)
  const format = ke === undefined ? null : formatOf(ke, terminal)
  return withOffice(data, terminal, async (app) => {
    const acts = await actsOfToken(app, terminal)
    try {
      const list = await acts.listCommitments(kab, year)
      if (ke === undefined || format === null) {
        sayList(list, terlambat, terminal)
        return list.hitungan.terlambat > 0 ? EXIT.needsPerson : EXIT.done
      }
      const { bytes } = await acts.takeOutCommitments(kab, { tahun: list.tahun, format, language: terminal.language })
      await writeWhole(ke, bytes, terminal)
      terminal.out(
        say(
          terminal,
          `${ke}: ${list.hitungan.semua} komitmen ${list.tahun}.`,
          `${ke}: ${list.hitungan.semua} commitments of ${list.tahun}.`,
        ),
      )
      return EXIT.done
    } catch (error) {
      if (error instanceof Problem && error.code === 'tidak-ditemukan')
        throw new CommandFailed(say(terminal, `${kab} belum dibuka di sini.`, `${kab} is not open here.`))
      throw error
    }
  })
}

export const command: Command = {
  help: {
    id: `Pemakaian: konvergen komitmen --kabupaten KODE [--tahun TAHUN] [--terlambat] [--ke BERKAS] [--data FOLDER]

Menulis komitmen setahun, satu sebaris: tenggat, keadaan, siapa, apa. Tanpa --tahun: tahun ini, atau tahun terbaru yang ada isinya.
--terlambat hanya menulis yang lewat tenggat. --ke menyimpan daftarnya sebagai berkas .csv, .xlsx atau .pdf. Nama perorangan tidak ditulis.
Bekerja atas nama akun dari KONVERGEN_TOKEN. Kode keluar 2 bila ada yang lewat tenggat.`,
    en: `Usage: konvergen komitmen --kabupaten CODE [--tahun YEAR] [--terlambat] [--ke FILE] [--data DIR]

Writes the commitments of a year, one a line: due day, state, who, what. Without --tahun: this year, or the newest that holds any.
--terlambat writes only what is overdue. --ke keeps the list as a .csv, .xlsx or .pdf file. No individual is named.
Works in the name of the account of KONVERGEN_TOKEN. Exit code 2 where anything is overdue.`,
  },
  run,
}
