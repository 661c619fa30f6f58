/**
 * `konvergen serve`: the office on this computer, until Ctrl-C. At the first start the demo district is brought in.
 */
import { closeOnSignals } from '@konvergen/server/close-on-signals.ts'
import { defaultDataFolder } from '@konvergen/server/platform/database/embedded/data-folder.ts'
import { type Served, serve } from '@konvergen/server/serve.ts'
import { type Command, readOptions, readWhole } from '../command.ts'
import { fillDemo } from '../demo/fill-demo.ts'
import { inOfficeWords } from '../office-failure.ts'
import { EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'

const DEFAULT_PORT = 8080

async function bringDemo({ app }: Served, terminal: Terminal): Promise<void> {
  if (!(await app.demo.isWanted())) return
  terminal.err(say(terminal, 'Memuat kabupaten contoh …', 'Loading the demo district …'))
  const { demoFiles } = await import('@konvergen/papers/demo/demo-files.ts')
  await app.demo.load(async () => fillDemo(app.acts, await demoFiles()))
  terminal.err(
    say(
      terminal,
      'Kabupaten contoh siap; dapat dihapus dari halaman awal.',
      'The demo district is ready; it can be removed from the first page.',
    ),
  )
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const given = readOptions(args, { port: { type: 'string' }, host: { type: 'string' }, data: { type: 'string' } }, terminal)
  const port = readWhole(given.port, '--port', 0, terminal) ?? DEFAULT_PORT
  const options = { port, host: given.host ?? '127.0.0.1', data: given.data ?? defaultDataFolder() }
  const served = await inOfficeWords(terminal, () => serve({ ...options, say: (text) => terminal.err(text[terminal.language]) }))
  const closed = closeOnSignals(served.close)
  await inOfficeWords(terminal, () => bringDemo(served, terminal))
  terminal.out(say(terminal, `Konvergen siap: ${served.url} (Ctrl-C untuk berhenti)`, `Konvergen is ready: ${served.url} (Ctrl-C to stop)`))
  await closed
  return EXIT.done
}

export const command: Command = {
  help: {
    id: `Pemakaian: konvergen serve [--port 8080] [--data FOLDER]

Menjalankan Konvergen di komputer ini. Basis data bawaan dinyalakan sendiri; DATABASE_URL memakai PostgreSQL lain (16 atau lebih baru).

  --port PORT     bawaan 8080; 0 berarti port mana saja yang kosong
  --data FOLDER   tempat data; bawaan $KONVERGEN_DATA, atau ~/.local/share/konvergen (sebagai root: /var/lib/konvergen)`,
    en: `Usage: konvergen serve [--port 8080] [--data DIR]

Runs Konvergen on this computer. Its own database starts by itself; DATABASE_URL uses another PostgreSQL (16 or newer).

  --port PORT     default 8080; 0 means any free port
  --data DIR      where the data are; default $KONVERGEN_DATA, or ~/.local/share/konvergen (as root: /var/lib/konvergen)`,
  },
  run,
}
