/** The sheet of an office out, and in: looked at row by row; `--terapkan` keeps what can be kept at once. The nomenclature comes in beside it. */
import type { SheetPreview } from '@konvergen/contract/plan.ts'
import { REMARKS } from '@konvergen/core/plan/remarks.ts'
import { sayRemark } from '@konvergen/papers/plan/list-table.ts'
import { inWords, readInput } from '../ansit/read-recaps.ts'
import { EXIT, say, type Terminal } from '../terminal.ts'
import { writeWhole } from '../write-whole.ts'
import { type Does, endingOf, fileOf, officeOf, yearOf } from './asked.ts'

const LONGEST_NAME = 200

export const takeOutSheet: Does = async (asked) => {
  const { acts, kab, terminal } = asked
  const [file, tahun] = [fileOf(asked), yearOf(asked)]
  endingOf(file, ['xlsx'], terminal)
  const lembaga = (await officeOf(asked, tahun)) ?? 'sekretariat'
  await writeWhole(file, await acts.planSheet(kab, { tahun, lembaga }), terminal)
  terminal.out(say(terminal, `${file} ditulis.`, `${file} was written.`))
  return EXIT.done
}

function sayPreview({ rows, unnamed }: SheetPreview, terminal: Terminal): void {
  const count = (does: SheetPreview['rows'][number]['does']): number => rows.filter((row) => row.does === does).length
  terminal.out(
    say(
      terminal,
      `${count('baru')} baru, ${count('ubah')} berubah, ${count('tetap')} tetap, ${count('ditolak')} ditolak; ${unnamed} kegiatan tidak ada dalam berkas.`,
      `${count('baru')} new, ${count('ubah')} changed, ${count('tetap')} the same, ${count('ditolak')} left out; ${unnamed} activities are not in the file.`,
    ),
  )
  for (const { row, remarks } of rows) {
    for (const each of remarks) {
      const at = each.cell ?? say(terminal, `baris ${row}`, `row ${row}`)
      terminal.err(`${at}: ${sayRemark(each, terminal.language)} ${REMARKS[each.code].todo[terminal.language]}`)
    }
  }
}

export const bringInSheet: Does = async (asked) => {
  const { acts, kab, values, terminal } = asked
  const preview = await acts.previewPlan(kab, await readInput(fileOf(asked), terminal))
  sayPreview(preview, terminal)
  const { year, office, rows } = preview
  const usable = rows.flatMap(({ row, id, revision, does, facts }) =>
    facts !== null && (does === 'baru' || does === 'ubah') ? [{ row, id, revision, facts }] : [],
  )
  if (values.terapkan === true && usable.length > 0) {
    const { added, changed } = await acts.applyPlan(kab, { year, office, file: preview.file.slice(0, LONGEST_NAME), rows: usable })
    terminal.out(say(terminal, `${added} kegiatan ditambahkan, ${changed} diubah.`, `${added} added, ${changed} changed.`))
  }
  return rows.some(({ remarks }) => remarks.length > 0) ? EXIT.needsPerson : EXIT.done
}

/** By the ordinary intake of lists. */
export const bringInNomenclature: Does = async (asked) => {
  const { acts, kab, values, terminal } = asked
  const { import: head, issues, blocked } = await acts.uploadImport(kab, await readInput(fileOf(asked), terminal))
  terminal.out(
    say(terminal, `${head.fileName}: ${head.kind}, ${head.rowCount} baris.`, `${head.fileName}: ${head.kind}, ${head.rowCount} rows.`),
  )
  for (const issue of blocked === null ? issues : [blocked, ...issues]) terminal.err(inWords(issue, terminal))
  if (head.kind !== 'nomenclature' || blocked !== null) {
    terminal.err(say(terminal, 'Berkas ini tidak diterapkan.', 'This file was not applied.'))
    return EXIT.needsPerson
  }
  if (values.terapkan === true) {
    await acts.applyImport(kab, { id: head.id, period: values.periode, confirm: [] })
    terminal.out(say(terminal, 'Diterapkan.', 'Applied.'))
  }
  return issues.length > 0 ? EXIT.needsPerson : EXIT.done
}
