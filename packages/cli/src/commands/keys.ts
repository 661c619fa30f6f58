/**
 * `konvergen keys rotate`: another data key, and everything that is sealed sealed anew with it; also while the server runs. `keys forget`: the
 * keys before it are forgotten.
 */
import { sayNumber } from '@konvergen/core/kit/say-number.ts'
import type { App } from '@konvergen/server/app.ts'
import { actorOfToken } from '../acts-of-token.ts'
import { type Command, readOptions } from '../command.ts'
import { CommandFailed, EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'
import { withOffice } from '../with-office.ts'

/** A line for each twentieth, not for each row. */
const STEPS = 20

function sayProgress(terminal: Terminal): (done: number, all: number) => void {
  let said = 0
  return (done, all) => {
    const step = Math.floor((STEPS * done) / all)
    if (step <= said) return
    said = step
    const [n, of] = [done, all].map((value) => sayNumber(value, terminal.language))
    terminal.err(say(terminal, `Disegel ulang: ${n} dari ${of}`, `Sealed anew: ${n} of ${of}`))
  }
}

async function rotate(app: App, terminal: Terminal): Promise<ExitCode> {
  const { current, resumed, rows, broken } = await app.rotateKeys(await actorOfToken(app, terminal), sayProgress(terminal))
  if (resumed) terminal.err(say(terminal, 'Penggantian sebelumnya belum selesai; dilanjutkan.', 'An earlier change had not ended; it was.'))
  const count = sayNumber(rows, terminal.language)
  terminal.out(
    say(
      terminal,
      `Kunci sekarang: ${current}. ${count} bagian disegel ulang dengannya.`,
      `Key now: ${current}. ${count} parts were sealed anew with it.`,
    ),
  )
  terminal.err(
    say(
      terminal,
      `Cetak lembar pemulihan yang baru (konvergen backup --lembar-pemulihan FILE.pdf): yang lama tidak memuat ${current}. Mulai ulang server yang sedang berjalan.`,
      `Print a new recovery sheet (konvergen backup --lembar-pemulihan FILE.pdf): the old one lacks ${current}. Restart a server that is running.`,
    ),
  )
  if (broken === 0) return EXIT.done
  const n = sayNumber(broken, terminal.language)
  terminal.err(
    say(
      terminal,
      `${n} bagian rusak: tidak terbuka dengan kunci mana pun, dan dibiarkan seperti adanya. Pulihkan dari cadangan yang lebih tua.`,
      `${n} parts are damaged: no key opens them, and they were left as they are. Restore them from an older backup.`,
    ),
  )
  return EXIT.needsPerson
}

async function forget(app: App, terminal: Terminal): Promise<ExitCode> {
  const dropped = await app.dropOldKeys(await actorOfToken(app, terminal))
  if (dropped === null) {
    throw new CommandFailed(
      say(
        terminal,
        'Masih ada yang tersegel dengan kunci lama. Jalankan konvergen keys rotate sampai selesai dahulu.',
        'Something is still sealed with an old key. Run konvergen keys rotate to its end first.',
      ),
    )
  }
  if (dropped.length === 0) {
    terminal.out(say(terminal, 'Tidak ada kunci lama.', 'There is no old key.'))
    return EXIT.done
  }
  const list = dropped.join(', ')
  terminal.out(say(terminal, `Dilupakan: ${list}.`, `Forgotten: ${list}.`))
  terminal.err(
    say(
      terminal,
      'Cadangan yang dibuat dengannya hanya terbuka dengan lembar pemulihan dari masa itu.',
      'Backups made with it open only with the recovery sheet of that time.',
    ),
  )
  return EXIT.done
}

async function run([what, ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (what !== 'rotate' && what !== 'forget')
    throw new CommandFailed(
      say(terminal, 'Pemakaian: konvergen keys rotate | forget. Lihat --help.', 'Usage: konvergen keys rotate | forget. See --help.'),
    )
  const { data } = readOptions(args, { data: { type: 'string' } }, terminal)
  return withOffice(data, terminal, (app) => (what === 'rotate' ? rotate(app, terminal) : forget(app, terminal)))
}

export const command: Command = {
  help: {
    id: `Pemakaian: konvergen keys rotate [--data FOLDER]
           konvergen keys forget [--data FOLDER]

rotate  membuat kunci data baru dan menyegel ulang identitas, berkas asli dan rahasia faktor kedua dengannya, sedikit demi sedikit.
        Bila terputus, jalankan lagi: ia melanjutkan. Kunci lama tetap ada agar cadangan lama terbuka.
forget  melupakan kunci lama, setelah tidak ada lagi yang tersegel dengannya.

Bekerja atas nama akun pengelola sistem: tokennya di KONVERGEN_TOKEN. Indeks pencarian dan rantai jejak memakai kunci tersendiri yang tetap.`,
    en: `Usage: konvergen keys rotate [--data DIR]
       konvergen keys forget [--data DIR]

rotate  makes a new data key and seals identities, original files and secrets of second factors anew with it, some at a time.
        If it is cut off, run it again: it goes on. Old keys stay, so that old backups open.
forget  forgets the old keys, once nothing is sealed with them any more.

Works in the name of a keeper of the system: the token is in KONVERGEN_TOKEN. Search indexes and the chain of the trail have a key of their own, which stays.`,
  },
  run,
}
