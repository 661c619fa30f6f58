/**
 * `konvergen mutu`: may the measurements of each posyandu be used, or must they be taken again.
 */
import { sayNumber } from '@konvergen/core/kit/say-number.ts'
import { type Command, readFileOptions } from '../command.ts'
import { composeListReport } from '../mutu/compose-list-report.ts'
import { openVisits } from '../mutu/open-visits.ts'
import { MUTU_OPTIONS, readGrouping, readPeriod } from '../mutu/options.ts'
import type { ListVisits } from '../mutu/read-visits.ts'
import { sayQuality } from '../mutu/say-quality.ts'
import { writeQuality } from '../mutu/write-quality.ts'
import { CommandFailed, EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'

/** Rows that are in no verdict: of the period without a posyandu, and of no period at all. */
function tellLeftOut(withoutPosyandu: number, { months }: ListVisits, terminal: Terminal): number {
  const withoutDate = months.filter((month) => month === null).length
  const count = (rows: number) => sayNumber(rows, terminal.language)
  if (withoutPosyandu > 0) {
    const id = `${count(withoutPosyandu)} baris tidak menyebut posyandu: ikut dalam angka kabupaten, tidak dalam putusan.`
    terminal.err(say(terminal, id, `${count(withoutPosyandu)} rows name no posyandu: in the district's figures, in no verdict.`))
  }
  if (withoutDate > 0) {
    const id = `${count(withoutDate)} baris tanpa tanggal pengukuran dan tidak dinilai.`
    terminal.err(say(terminal, id, `${count(withoutDate)} rows have no date of measurement and were not judged.`))
  }
  return withoutPosyandu + withoutDate
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readFileOptions(args, MUTU_OPTIONS, terminal)
  if (file === null)
    throw new CommandFailed(say(terminal, 'Tulis: konvergen mutu BERKAS. Lihat --help.', 'Write: konvergen mutu FILE. See --help.'))
  const grouping = readGrouping(values.kelompok, terminal)
  const { name, visits } = await openVisits(file, terminal)
  const { month, said } = readPeriod(values.periode, visits.months, terminal)
  const report = composeListReport(visits, { month, smart: values.smart === true, fileName: name })
  terminal.err(said)
  const leftOut = tellLeftOut(report.withoutPosyandu, visits, terminal)
  await writeQuality(values, report, visits.province, terminal)
  for (const line of sayQuality(report, grouping, terminal.language)) terminal.out(line)
  return leftOut > 0 || report.posyandu.some(({ verdict }) => verdict !== 'layak') ? EXIT.needsPerson : EXIT.done
}

export const command: Command = {
  help: {
    id: `Pemakaian: konvergen mutu BERKAS [-o TABEL.csv] [--pdf LAPORAN.pdf] [--xlsx TABEL.xlsx] [--smart]
                         [--kelompok posyandu|puskesmas|kecamatan] [--periode TAHUN-BULAN]

Menilai mutu pengukuran setiap posyandu dari daftar anak e-PPGBM (xlsx, xls, csv, html): layak dipakai, perlu diukur ulang, atau tidak
layak, dengan alasannya. Satu berkas boleh memuat banyak bulan: bulan terakhir yang dinilai, bulan lain menjadi riwayat anak; makin banyak
bulan, makin banyak yang dapat dilihat. Putusan menyebut posyandu, tidak pernah anak atau kader. Tanda angka yang dikarang hanya berarti
perlu diukur ulang, dan hanya untuk puskesmas dan Dinas Kesehatan.

  -o TABEL.csv       semua posyandu dengan semua alasannya; di layar paling banyak 50, yang terburuk lebih dahulu
  --pdf LAPORAN.pdf  laporan untuk dicetak: putusan, alasan, gambar, cara menilai
  --xlsx TABEL.xlsx  tabel posyandu dan wilayah untuk disaring
  --smart            dengan skor SMART, yang oleh WHO tidak disarankan
  --kelompok         yang tampil di layar: posyandu (biasanya), puskesmas, atau kecamatan
  --periode 2026-02  bulan yang dinilai
  --bahasa en        keluaran dalam bahasa Inggris

Kode keluar: 0 semua layak dipakai; 2 ada yang perlu dilihat orang; 1 tidak dapat dikerjakan.`,
    en: `Usage: konvergen mutu FILE [-o TABLE.csv] [--pdf REPORT.pdf] [--xlsx TABLE.xlsx] [--smart]
                      [--kelompok posyandu|puskesmas|kecamatan] [--periode YEAR-MONTH]

Judges the quality of each posyandu's measurements from the e-PPGBM list of children (xlsx, xls, csv, html): fit for use, to be measured
again, or not fit, with reasons. A file may hold many months: the last is judged, the others are the children's history; the more months,
the more can be seen. A verdict names the posyandu, never a child or cadre. A sign of invented figures means no more than to measure again,
and is for the puskesmas and the health office only.

  -o TABLE.csv       all posyandu with all their reasons; on the screen at most 50, the worst first
  --pdf REPORT.pdf   report to print: verdicts, reasons, pictures, method
  --xlsx TABLE.xlsx  table of posyandu and areas to filter
  --smart            with the SMART score, which WHO advises against
  --kelompok         what the screen shows: posyandu (as a rule), puskesmas or kecamatan
  --periode 2026-02  the month to judge
  --bahasa en        output in English

Exit codes: 0 all fit for use; 2 something needs a person; 1 could not.`,
  },
  run,
}
