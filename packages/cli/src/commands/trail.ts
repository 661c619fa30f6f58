/**
 * `konvergen trail verify`: goes through the chains of the trail and says whether a row was removed, altered or exchanged.
 */

import { sayNumber } from '@konvergen/core/kit/say-number.ts'
import { readTrailEnd, sayTrailEnd, type TrailEnd } from '@konvergen/core/kit/trail-end.ts'
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

const HELD = {
  cocok: {
    id: 'ujung yang Anda simpan ada di rantai ini: tidak ada yang dikembalikan ke keadaan lama sejak itu',
    en: 'the end that you hold stands in this chain: nothing was put back to an earlier state since',
  },
  'lebih-pendek': {
    id: 'RANTAINYA LEBIH PENDEK dari ujung yang Anda simpan: basis data dikembalikan ke keadaan sebelum itu, dan baris sesudahnya hilang',
    en: 'THE CHAIN IS SHORTER than the end that you hold: the database was put back to a state before it, and the rows after it are gone',
  },
  lain: {
    id: 'RANTAI LAIN: di tempat ujung yang Anda simpan ada baris lain; basis data pernah dikembalikan ke keadaan lama lalu dipakai lagi',
    en: 'ANOTHER CHAIN: another row stands where the end that you hold was; the database was put back to an earlier state once and used again',
  },
} as const

function sayHeld({ broken, held }: VerifiedTrail, terminal: Terminal): void {
  for (const { end, is } of held) {
    const text = `  ${sayTrailEnd(end)}: ${HELD[is][terminal.language]}`
    if (is === 'cocok') terminal.out(text)
    else {
      const alone = say(terminal, 'Rantainya sendiri utuh. ', 'The chain in itself is whole. ')
      terminal.err(`${text}. ${broken.length === 0 ? alone : ''}`.trimEnd())
    }
  }
}

function readEnds(given: readonly string[], terminal: Terminal): TrailEnd[] {
  return given
    .flatMap((text) => text.split(','))
    .map((text) => {
      const end = readTrailEnd(text)
      if (end !== null) return end
      const [id, en] = ['Bukan ujung jejak', 'Not the end of a trail']
      throw new CommandFailed(
        say(terminal, `${id}: ${text.trim()}. Bentuknya 76.01-1532-9F3A-….`, `${en}: ${text.trim()}. It looks like 76.01-1532-9F3A-….`),
      )
    })
}

/** Those that were given, and that no chain here answers for. */
function strangersOf(ends: readonly TrailEnd[], chains: readonly VerifiedTrail[]): TrailEnd[] {
  return ends.filter(({ kab }) => !chains.some((chain) => chain.kab === kab))
}

function sayChain({ kab, rows, unchained, end, broken }: VerifiedTrail, terminal: Terminal): void {
  const count = sayNumber(rows, terminal.language)
  const state =
    broken.length === 0
      ? say(terminal, 'utuh', 'whole')
      : say(terminal, `RUSAK di ${broken.length} tempat`, `BROKEN in ${broken.length} places`)
  terminal.out(say(terminal, `${kab}: ${count} baris, ${state}; ujung ${end}`, `${kab}: ${count} rows, ${state}; end ${end}`))
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
  const types = { data: { type: 'string' }, akhir: { type: 'string', multiple: true } } as const
  const { data, akhir = [] } = readOptions(args, types, terminal)
  const ends = readEnds(akhir, terminal)
  const chains = await withOffice(data, terminal, (app) => app.verifyTrail(ends))
  for (const chain of chains) {
    sayChain(chain, terminal)
    sayHeld(chain, terminal)
  }
  const strangers = strangersOf(ends, chains)
  for (const end of strangers) {
    const [id, en] = [
      'tidak ada jejak kabupaten itu di sini: seluruhnya hilang',
      'there is no trail of that district here: all of it is gone',
    ]
    terminal.err(`${sayTrailEnd(end)}: ${say(terminal, id, en)}.`)
  }
  const isWell = chains.every(({ broken, held }) => broken.length === 0 && held.every(({ is }) => is === 'cocok'))
  return isWell && strangers.length === 0 ? EXIT.done : EXIT.needsPerson
}

export const command: Command = {
  help: {
    id: `Pemakaian: konvergen trail verify [--akhir UJUNG] [--data FOLDER]

Memeriksa jejak setiap kabupaten dan instalasi: apakah ada baris yang hilang, berubah, tertukar atau disisipkan, dan apakah ujungnya ditulis oleh
Konvergen. Memerlukan kunci data. Seluruh basis data yang dikembalikan ke keadaan lama tetap utuh: catat ujungnya di tempat lain (halaman Jejak,
ringkasan surel sekretariat, dan setiap cadangan menyebutnya) agar itu pun ketahuan.

  --akhir UJUNG   ujung yang dicatat dahulu, misalnya 76.01-1532-9F3A-77B0-12CD-55EF-0A1B; boleh lebih dari satu
  --data FOLDER   tempat data

Kode keluar: 0 utuh; 2 ada yang rusak, atau ujung yang dicatat tidak ada lagi; 1 tidak dapat dikerjakan.`,
    en: `Usage: konvergen trail verify [--akhir END] [--data DIR]

Checks the trail of each district and of the installation: whether a row is missing, altered, exchanged or put in, and whether Konvergen wrote its
end. Needs the data keys. A whole database that is put back to an earlier state is still whole: write the end down elsewhere (the page Trail, the
secretariat's daily mail and every backup say it), so that this is noticed too.

  --akhir END   an end that was written down, for example 76.01-1532-9F3A-77B0-12CD-55EF-0A1B; more than one may be given
  --data DIR    where the data are

Exit codes: 0 whole; 2 something is broken, or an end that was written down is gone; 1 could not.`,
  },
  run,
}
