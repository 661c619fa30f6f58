/**
 * `konvergen mutu`: may the measurements of each posyandu be used, or must they be taken again.
 */
import { sayNumber } from '@konvergen/core/kit/say-number.ts'
import { officeCsv } from '@konvergen/papers/ansit/write-issues-csv.ts'
import { openRows } from '@konvergen/sources/workbook/stream-rows.ts'
import { inWords, readInput } from '../ansit/read-recaps.ts'
import { type Command, readFileOptions } from '../command.ts'
import { judgeList } from '../mutu/judge-list.ts'
import { type ListVisits, readVisits } from '../mutu/read-visits.ts'
import { qualityTable, sayQuality } from '../mutu/say-quality.ts'
import { CommandFailed, EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'
import { writeWhole } from '../write-whole.ts'

const TYPES = { out: { type: 'string', short: 'o' } } as const

async function visitsOf(file: string, terminal: Terminal): Promise<ListVisits> {
  const { name, bytes } = await readInput(file, terminal)
  const opened = await openRows(bytes, name)
  if (!opened.ok) throw new CommandFailed(inWords(opened.issue, terminal))
  const read = await readVisits(opened.source, name)
  if (!read.ok) throw new CommandFailed(read.issues.map((issue) => inWords(issue, terminal)).join('\n'))
  return read.visits
}

function tellWithout({ posyandu }: ListVisits, terminal: Terminal): number {
  const without = posyandu.filter((key) => key === null).length
  const count = sayNumber(without, terminal.language)
  if (without > 0) {
    terminal.err(
      say(terminal, `${count} baris tidak menyebut posyandu dan tidak dinilai.`, `${count} rows name no posyandu and were not judged.`),
    )
  }
  return without
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readFileOptions(args, TYPES, terminal)
  if (file === null)
    throw new CommandFailed(say(terminal, 'Tulis: konvergen mutu BERKAS. Lihat --help.', 'Write: konvergen mutu FILE. See --help.'))
  const visits = await visitsOf(file, terminal)
  const without = tellWithout(visits, terminal)
  const judged = judgeList(visits)
  if (values.out !== undefined) await writeWhole(values.out, officeCsv(qualityTable(judged, terminal.language)), terminal)
  for (const line of sayQuality(judged, terminal.language)) terminal.out(line)
  return without > 0 || judged.some(({ verdict }) => verdict !== 'layak') ? EXIT.needsPerson : EXIT.done
}

export const command: Command = {
  help: {
    id: `Pemakaian: konvergen mutu BERKAS [-o TABEL.csv]

Menilai mutu pengukuran setiap posyandu dari daftar anak e-PPGBM (xlsx, xls, csv, html): layak dipakai, perlu diukur ulang, atau tidak
layak, dengan alasannya. Satu berkas boleh memuat banyak bulan; makin banyak bulan, makin banyak yang dapat dilihat dari riwayat anak.
Putusan menyebut posyandu, tidak pernah anak atau kader. Tanda angka yang dikarang hanya berarti perlu diukur ulang, dan hanya untuk
puskesmas dan Dinas Kesehatan.

  -o TABEL.csv       semua posyandu dengan semua alasannya; di layar paling banyak 50, yang terburuk lebih dahulu
  --bahasa en        keluaran dalam bahasa Inggris

Kode keluar: 0 semua layak dipakai; 2 ada yang perlu dilihat orang; 1 tidak dapat dikerjakan.`,
    en: `Usage: konvergen mutu FILE [-o TABLE.csv]

Judges the quality of each posyandu's measurements from the e-PPGBM list of children (xlsx, xls, csv, html): fit for use, to be measured
again, or not fit, with reasons. A file may hold many months; the more months, the more can be seen from the children's histories.
A verdict names the posyandu, never a child or cadre. A sign of invented figures means no more than to measure again, and is for the
puskesmas and the health office only.

  -o TABLE.csv       all posyandu with all their reasons; on the screen at most 50, the worst first
  --bahasa en        output in English

Exit codes: 0 all fit for use; 2 something needs a person; 1 could not.`,
  },
  run,
}
