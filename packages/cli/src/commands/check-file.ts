/**
 * `konvergen check-file`: is this file what it should be, and what has to be mended in it before it is handed in. Nothing is stored, and no
 * person in the file is named.
 */
import { type Day, makeDay } from '@konvergen/core/kit/day.ts'
import { needsPerson } from '@konvergen/core/kit/issue.ts'
import { writeIssuesCsv } from '@konvergen/papers/ansit/write-issues-csv.ts'
import { readInput } from '../ansit/read-recaps.ts'
import { checkSource } from '../check-file/check-source.ts'
import { sayCounts, sayKind, sayPoint, sayPoints, sayReason } from '../check-file/say-check.ts'
import { sayComparison } from '../check-file/say-comparison.ts'
import { territoryOf } from '../check-file/territory.ts'
import { type Command, readFileOptions } from '../command.ts'
import { CommandFailed, EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'
import { writeWhole } from '../write-whole.ts'

const TYPES = {
  isu: { type: 'string' },
  kabupaten: { type: 'string' },
  wilayah: { type: 'string' },
  alias: { type: 'string' },
} as const

function today(): Day {
  const now = new Date()
  return makeDay(now.getFullYear(), now.getMonth() + 1, now.getDate()) as Day
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readFileOptions(args, TYPES, terminal)
  if (file === null) {
    throw new CommandFailed(
      say(terminal, 'Tulis: konvergen check-file BERKAS. Lihat --help.', 'Write: konvergen check-file FILE. See --help.'),
    )
  }
  const input = await readInput(file, terminal)
  const checked = await checkSource(input, today(), await territoryOf(values, terminal))
  if (values.isu !== undefined) await writeWhole(values.isu, writeIssuesCsv(checked.issues, terminal.language), terminal)
  const { kind, rows, issues } = checked
  if (kind === null || rows === null) {
    throw new CommandFailed([`${input.name}:`, ...issues.map((issue) => sayPoint(issue, terminal.language))].join('\n'))
  }
  terminal.out(sayKind(input.name, kind, rows, terminal.language))
  const reason = sayReason(checked, terminal.language)
  if (reason !== null) terminal.out(reason)
  terminal.out(sayCounts(issues, terminal.language))
  const comparison = sayComparison(issues, terminal.language)
  if (comparison !== null) terminal.out(comparison)
  for (const point of sayPoints(checked, terminal.language)) terminal.out(point)
  return issues.some(needsPerson) ? EXIT.needsPerson : EXIT.done
}

export const command: Command = {
  help: {
    id: `Pemakaian: konvergen check-file BERKAS [--kabupaten 76.01] [--isu ISU.csv]

Mengenali berkas dari isinya dan memeriksanya, tanpa menyimpan apa pun: rekap status gizi dan daftar anak e-PPGBM; rekap (desa atau
kecamatan) dan daftar per nama keluarga berisiko stunting (KRS); rekap Elsimil (bumil, pascasalin); laporan bulanan gizi Sigizi; PUS; daftar
posyandu; DTSEN; daftar penduduk dan Elsimil per nama; data terbuka per desa; angka konteks BPS; IDM; nomenklatur sub-kegiatan; anggaran Siskeudes (xlsx, xls, ods, csv, html); dan
nilai DHIS2 (JSON, CSV, ADX). Setiap isu menyebut letaknya dan yang perlu dilakukan; yang terberat lebih dahulu, paling banyak 50. Skor Z dan
kelas di daftar anak dibandingkan dengan hitungan kami. Kode desa BPS dibaca hanya bila nama desa ada di sampingnya; pasangan kode yang
dipelajari kabupaten dari berkas lain hanya dikenal aplikasi. Keluaran tidak memuat nama orang, NIK, maupun alamat.

  --isu ISU.csv      semua isu sebagai tabel
  --kabupaten KODE   desa dicari di kabupaten ini, misalnya 76.01 (rekap e-PPGBM dan KRS: lihat konvergen ansit)
  --alias BERKAS     nama desa yang sudah dipastikan, satu per baris: GODANG;Kulu
  --wilayah BERKAS   daftar kode;nama untuk kabupaten di luar daftar nasional
  --bahasa en        keluaran dalam bahasa Inggris

Kode keluar: 0 tidak ada yang perlu dibenahi; 2 ada isu yang perlu dilihat orang; 1 berkas tidak dapat dipakai.`,
    en: `Usage: konvergen check-file FILE [--kabupaten 76.01] [--isu ISSUES.csv]

Recognises a file by its content and checks it, storing nothing: e-PPGBM status-gizi recap and list of children; recap (by village or
kecamatan) and list by name of families at risk of stunting (KRS); Elsimil recaps (pregnant, after birth); Sigizi monthly report on nutrition;
couples of childbearing age; posyandu; DTSEN; civil and Elsimil lists by name; open data by village; context figures of BPS; IDM; nomenclature of sub-kegiatan; Siskeudes
budgets (xlsx, xls, ods, csv, html); and DHIS2 values (JSON, CSV, ADX). Each issue says where it is and what to do; the gravest first, at most
50. Z-scores and classes of a list of children are compared with ours. Village codes of BPS are read only where names stand beside them; pairs
that the district learnt from other files are known to the application alone. The output holds no name of a person, no NIK and no address.

  --isu ISSUES.csv   all issues as a table
  --kabupaten CODE   villages are looked for in this district, e.g. 76.01 (e-PPGBM and KRS recaps: see konvergen ansit)
  --alias FILE       confirmed village names, one a line: GODANG;Kulu
  --wilayah FILE     list of code;name for a district outside the national list
  --bahasa en        output in English

Exit codes: 0 nothing to mend; 2 there are issues that a person must look at; 1 the file cannot be used.`,
  },
  run,
}
