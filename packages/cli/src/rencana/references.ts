/** What plans are read against: said, and brought in from files. `--terapkan` keeps what can be kept. */
import { PAIR_REMARKS } from '@konvergen/core/plan/pair-remarks.ts'
import { readInput } from '../ansit/read-recaps.ts'
import { CommandFailed, EXIT, say } from '../terminal.ts'
import { type Does, fileOf } from './asked.ts'

/** Pairs of a sub-kegiatan and an indicator from a table; kept with `--alasan`. */
export const bringInPairs: Does = async (asked) => {
  const { acts, kab, values, terminal } = asked
  const { terapkan = false, alasan } = values
  if (terapkan && alasan === undefined)
    throw new CommandFailed(
      say(terminal, 'Wajib: --alasan DASAR, misalnya rapat dan tanggalnya.', 'Needed: --alasan BASIS, such as a meeting and its day.'),
    )
  const { pairs } = await acts.previewPairs(kab, await readInput(fileOf(asked), terminal))
  const count = (does: (typeof pairs)[number]['does']): number => pairs.filter((pair) => pair.does === does).length
  terminal.out(
    say(
      terminal,
      `${count('baru')} baru, ${count('tetap')} sudah berlaku, ${count('ditolak')} ditolak.`,
      `${count('baru')} new, ${count('tetap')} that hold, ${count('ditolak')} left out.`,
    ),
  )
  for (const { row, remarks } of pairs) {
    for (const { code, params, cell } of remarks) {
      const { says, todo } = PAIR_REMARKS[code]
      const filled = says[terminal.language].replaceAll(/\{(\w+)\}/g, (hole, name: string) => String(params[name] ?? hole))
      terminal.err(`${cell ?? say(terminal, `baris ${row}`, `row ${row}`)}: ${filled} ${todo[terminal.language]}`)
    }
  }
  const usable = pairs.flatMap(({ subKegiatan, indicator, does }) =>
    does === 'baru' && subKegiatan !== null && indicator !== null ? [{ subKegiatan, indicator, state: 'pakai' as const }] : [],
  )
  if (terapkan && alasan !== undefined && usable.length > 0) {
    const { kept } = await acts.mapCodes(kab, { reason: alasan, pairs: usable })
    terminal.out(say(terminal, `${kept} pasangan disimpan.`, `${kept} pairs were kept.`))
  }
  return pairs.some(({ remarks }) => remarks.length > 0) ? EXIT.needsPerson : EXIT.done
}
