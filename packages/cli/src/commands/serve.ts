/**
 * `konvergen serve`: the office on this computer, until Ctrl-C. At the first start it says where to set it up.
 */
import type { Acts } from '@konvergen/server/acts.ts'
import { closeOnSignals } from '@konvergen/server/close-on-signals.ts'
import { defaultDataFolder } from '@konvergen/server/platform/database/embedded/data-folder.ts'
import { type Served, serve } from '@konvergen/server/serve.ts'
import { type Command, readOptions, readWhole } from '../command.ts'
import { fillDemo } from '../demo/fill-demo.ts'
import { inOfficeWords } from '../office-failure.ts'
import { EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'

const DEFAULT_PORT = 8080

/** The files are made only when the demo is asked for. */
async function bringDemo(acts: Acts): Promise<void> {
  const { demoFiles } = await import('@konvergen/papers/demo/demo-files.ts')
  await fillDemo(acts, await demoFiles())
}

/** Where a browser goes first; the code stands after the #, which no server and no log ever sees. */
function sayReady({ address: url, app: { setupCode } }: Served, terminal: Terminal): void {
  terminal.out(say(terminal, `Konvergen siap: ${url} (Ctrl-C untuk berhenti)`, `Konvergen is ready: ${url} (Ctrl-C to stop)`))
  if (setupCode === null) return
  terminal.out(
    say(
      terminal,
      `Belum ada pengelola. Siapkan di ${url}/mulai#${setupCode} (kode penyiapan ${setupCode}).`,
      `There is no keeper yet. Set up at ${url}/mulai#${setupCode} (setup code ${setupCode}).`,
    ),
  )
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const given = readOptions(args, { port: { type: 'string' }, host: { type: 'string' }, data: { type: 'string' } }, terminal)
  const port = readWhole(given.port, '--port', 0, terminal) ?? DEFAULT_PORT
  const options = { port, host: given.host ?? '127.0.0.1', data: given.data ?? defaultDataFolder() }
  const served = await inOfficeWords(terminal, () =>
    serve({ ...options, fillDemo: bringDemo, say: (text) => terminal.err(text[terminal.language]) }),
  )
  const closed = closeOnSignals(served.close)
  sayReady(served, terminal)
  await closed
  return EXIT.done
}

export const command: Command = {
  help: {
    id: `Pemakaian: konvergen serve [--port 8080] [--data FOLDER]

Menjalankan Konvergen di komputer ini. Basis data bawaan dinyalakan sendiri; DATABASE_URL memakai PostgreSQL lain (16 atau lebih baru).

Untuk orang lain: KONVERGEN_URL=https://alamat dan KONVERGEN_PROXIES=alamat proksi yang memasang HTTPS (docs/runbook/proxy.md).

  --port PORT     bawaan 8080; 0 berarti port mana saja yang kosong
  --host ALAMAT   bawaan 127.0.0.1; lainnya hanya bersama KONVERGEN_URL
  --data FOLDER   tempat data; bawaan $KONVERGEN_DATA, atau ~/.local/share/konvergen (sebagai root: /var/lib/konvergen)`,
    en: `Usage: konvergen serve [--port 8080] [--data DIR]

Runs Konvergen on this computer. Its own database starts by itself; DATABASE_URL uses another PostgreSQL (16 or newer).

For other people: KONVERGEN_URL=https://address and KONVERGEN_PROXIES=address of the proxy that serves HTTPS (docs/runbook/proxy.md).

  --port PORT     default 8080; 0 means any free port
  --host ADDRESS  default 127.0.0.1; another only together with KONVERGEN_URL
  --data DIR      where the data are; default $KONVERGEN_DATA, or ~/.local/share/konvergen (as root: /var/lib/konvergen)`,
  },
  run,
}
