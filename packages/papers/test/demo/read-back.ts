/**
 * The demo's files read as any office's would be: through the workbook reader, the adapters and the checks.
 */
import { settleKrs } from '@konvergen/core/intake/settle-krs.ts'
import { settleRecap } from '@konvergen/core/intake/settle-recap.ts'
import type { Settled } from '@konvergen/core/intake/settled.ts'
import type { Issue } from '@konvergen/core/kit/issue.ts'
import type { Aliases } from '@konvergen/core/wilayah/alias.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import { parseRecap } from '@konvergen/sources/eppgbm-recap/parse.ts'
import { parseKrs } from '@konvergen/sources/krs-recap/parse.ts'
import { readWorkbook } from '@konvergen/sources/workbook/read-workbook.ts'
import type { DemoFile } from '../../src/demo/demo-files.ts'

export interface ReadBack {
  readonly period: string | null
  readonly settled: Settled<string>
  readonly issues: readonly Issue[]
}

async function sheetsOf(file: DemoFile) {
  const read = await readWorkbook(file.bytes, file.name)
  if (!read.ok) throw new Error(`${file.name}: ${read.issue.code}`)
  return read.workbook.sheets
}

export async function readBackRecap(file: DemoFile, district: District, aliases: Aliases = new Map()): Promise<ReadBack> {
  const parsed = parseRecap(await sheetsOf(file), file.name)
  if (parsed.file === null) throw new Error(`${file.name}: ${parsed.issues.map(({ code }) => code).join(', ')}`)
  const settled = settleRecap(parsed.file, district, aliases, file.name)
  return { period: parsed.file.period, settled, issues: [...parsed.issues, ...settled.issues] }
}

export async function readBackKrs(file: DemoFile, district: District): Promise<ReadBack> {
  const parsed = parseKrs(await sheetsOf(file), file.name)
  if (parsed.file === null) throw new Error(`${file.name}: ${parsed.issues.map(({ code }) => code).join(', ')}`)
  const settled = settleKrs(parsed.file, district, new Map(), file.name)
  return { period: parsed.file.period, settled, issues: [...parsed.issues, ...settled.issues] }
}
