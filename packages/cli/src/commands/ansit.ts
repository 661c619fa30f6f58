/**
 * `konvergen ansit`: a situation analysis from files alone, for the officer who has the spreadsheets and ten minutes.
 */
import { needsPerson } from '@konvergen/core/kit/issue.ts'
import type { SituationReport } from '@konvergen/core/lokus/situation-report.ts'
import { composeReport } from '../ansit/compose-report.ts'
import { findDistrict } from '../ansit/find-district.ts'
import { ANSIT_HELP, type AnsitOptions, readAnsitOptions } from '../ansit/options.ts'
import { readConfirmed } from '../ansit/read-confirmed.ts'
import { readMap } from '../ansit/read-map.ts'
import { readKrsFile, readRecapFile } from '../ansit/read-recaps.ts'
import { saySummary } from '../ansit/say-summary.ts'
import { warnAboutAliases, warnAboutK } from '../ansit/say-warnings.ts'
import { writeReport } from '../ansit/write-report.ts'
import type { Command } from '../command.ts'
import { CommandFailed, EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'
import { VERSION } from '../version.ts'

const STEPS = 5

async function gather(options: AnsitOptions, terminal: Terminal): Promise<SituationReport> {
  const step = (number: number, id: string, en: string) => terminal.err(`[${number}/${STEPS}] ${say(terminal, id, en)}`)
  const { district, national } = await findDistrict(options.kabupaten, options.wilayah, terminal)
  const aliases = options.alias === null ? new Map<string, string>() : await readConfirmed(options.alias, district, terminal)
  const setting = { district, aliases, national, terminal }
  step(1, 'Membaca rekap status gizi', 'Reading the status-gizi recap')
  const recap = options.recap === null ? null : await readRecapFile(options.recap, setting)
  step(2, 'Membaca keluarga berisiko stunting', 'Reading families at risk of stunting')
  const krs = options.krs === null ? null : await readKrsFile(options.krs, setting)
  warnAboutAliases(aliases, [...(recap?.settled.placements ?? []), ...(krs?.settled.placements ?? [])], terminal)
  step(3, 'Membaca batas desa', 'Reading village boundaries')
  const boundaries = options.batas === null ? null : await readMap(options.batas, district, terminal)
  step(4, 'Menghitung', 'Computing')
  return composeReport({
    district,
    recap: recap && { ...recap, period: options.recapPeriod ?? recap.period },
    krs: krs && { ...krs, period: options.krsPeriod ?? krs.period },
    boundaries,
    k: options.k,
    cuts: options.cuts,
    version: VERSION,
  })
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = readAnsitOptions(args, terminal)
  const report = await gather(options, terminal)
  warnAboutK(options.k, report.district.desa.length, terminal)
  terminal.err(`[${STEPS}/${STEPS}] ${say(terminal, 'Menulis laporan', 'Writing the report')}`)
  try {
    await writeReport(report, terminal.language, options)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === undefined) throw error
    throw new CommandFailed(
      say(
        terminal,
        `Hasil tidak dapat ditulis ke ${options.out} (${code}).`,
        `The results could not be written to ${options.out} (${code}).`,
      ),
    )
  }
  for (const line of saySummary(report, terminal.language)) terminal.out(line)
  return report.issues.some(needsPerson) ? EXIT.needsPerson : EXIT.done
}

export const command: Command = { help: ANSIT_HELP, run }
