/**
 * `konvergen trail verify`: goes through the chains of the trail and says whether a row was removed, altered or exchanged.
 */
import { sayNumber } from '@konvergen/core/kit/say-number.ts'
import type { VerifiedTrail } from '@konvergen/server/app.ts'
import { type Command, readOptions } from '../command.ts'
import { CommandFailed, EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'
import { withOffice } from '../with-office.ts'

/** More would fill the screen; the number is said in full. */
const SHOWN = 20

const WHAT = {
  hilang: { id: 'baris hilang', en: 'row is missing' },
  berubah: { id: 'baris berubah atau tertukar', en: 'row was altered or exchanged' },
  ujung: {
    id: 'ujung jejak tidak cocok: baris terakhir hilang, atau ujungnya diubah atau dihapus',
    en: 'the end does not fit: last rows are missing, or the end was altered or removed',
  },
  pangkal: {
    id: 'jejak tidak ada, atau tidak berawal sebagaimana mestinya: seluruhnya pernah dihapus',
    en: 'there is no trail, or it does not begin as it must: all of it was removed once',
  },
  'tanpa-nomor': { id: 'ada baris tanpa nomor yang bukan buatan Konvergen', en: 'there are rows without a number that are none of ours' },
  terputus: {
    id: 'di sini Konvergen menemukan ujung jejak telah diubah',
    en: 'here Konvergen found that the end had been altered',
  },
} as const

function sayChain({ kab, rows, unchained, head, broken }: VerifiedTrail, terminal: Terminal): void {
  const count = sayNumber(rows, terminal.language)
  const state =
    broken.length === 0
      ? say(terminal, 'utuh', 'whole')
      : say(terminal, `RUSAK di ${broken.length} tempat`, `BROKEN in ${broken.length} places`)
  terminal.out(
    say(
      terminal,
      `${kab}: ${count} baris, ${state}; ujung ${head.slice(0, 16)}`,
      `${kab}: ${count} rows, ${state}; end ${head.slice(0, 16)}`,
    ),
  )
  if (unchained > 0) {
    terminal.out(
      say(terminal, `  ${unchained} baris dari sebelum jejak dirantai.`, `  ${unchained} rows from before the trail was a chain.`),
    )
  }
  for (const { seq, what } of broken.slice(0, SHOWN)) terminal.err(`  ${seq}: ${WHAT[what][terminal.language]}`)
}

async function run([what, ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (what !== 'verify')
    throw new CommandFailed(say(terminal, 'Pemakaian: konvergen trail verify. Lihat --help.', 'Usage: konvergen trail verify. See --help.'))
  const { data } = readOptions(args, { data: { type: 'string' } }, terminal)
  const chains = await withOffice(data, terminal, (app) => app.verifyTrail())
  for (const chain of chains) sayChain(chain, terminal)
  return chains.every(({ broken }) => broken.length === 0) ? EXIT.done : EXIT.needsPerson
}

export const command: Command = {
  help: {
    id: `Pemakaian: konvergen trail verify [--data FOLDER]

Memeriksa jejak setiap kabupaten dan instalasi: apakah ada baris yang hilang, berubah, tertukar atau disisipkan, dan apakah ujungnya ditulis oleh
Konvergen. Memerlukan kunci data. Seluruh basis data yang dikembalikan ke keadaan lama tetap utuh: catat ujungnya di tempat lain agar itu pun
ketahuan. Kode keluar: 0 utuh; 2 ada yang rusak; 1 tidak dapat dikerjakan.`,
    en: `Usage: konvergen trail verify [--data DIR]

Checks the trail of each district and of the installation: whether a row is missing, altered, exchanged or put in, and whether Konvergen wrote its
end. Needs the data keys. A whole database that is put back to an earlier state is still whole: write the end down elsewhere, so that this is
noticed too. Exit codes: 0 whole; 2 something is broken; 1 could not.`,
  },
  run,
}
