/**
 * `konvergen restore`: an installation brought back from a backup, into an empty place, proven equal.
 */
import { restoreByHand } from '@konvergen/server/back-up-by-hand.ts'
import type { RestoredOffice } from '@konvergen/server/platform/backup/restore-office.ts'
import { defaultDataFolder } from '@konvergen/server/platform/database/embedded/data-folder.ts'
import { KEY_OPTIONS, readGivenKeys } from '../backup/given-keys.ts'
import { sayContent } from '../backup/say-content.ts'
import { sayUnnoted } from '../backup/say-unnoted.ts'
import { type Command, readFileOptions } from '../command.ts'
import { inOfficeWords } from '../office-failure.ts'
import { CommandFailed, EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'

function sayRestored({ manifest, migratedOn }: RestoredOffice, data: string, terminal: Terminal): void {
  terminal.out(sayContent(manifest, terminal))
  terminal.out(
    say(
      terminal,
      `Dipulihkan ke ${data}: semua jumlah dan sidik sama dengan cadangan. Jalankan: konvergen serve --data ${data}`,
      `Restored into ${data}: every count and fingerprint equals the backup. Run: konvergen serve --data ${data}`,
    ),
  )
  if (migratedOn.length > 0) {
    terminal.err(
      say(
        terminal,
        `Cadangan itu dari versi lama; susunan tabelnya lalu diperbarui (${migratedOn.length} langkah).`,
        `The backup was of an earlier version; its tables were then brought up to date (${migratedOn.length} steps).`,
      ),
    )
  }
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readFileOptions(args, { data: { type: 'string' }, ...KEY_OPTIONS }, terminal)
  if (file === null)
    throw new CommandFailed(say(terminal, 'Sebut satu berkas cadangan. Lihat --help.', 'Name one backup file. See --help.'))
  const data = values.data ?? defaultDataFolder()
  const restored = await inOfficeWords(terminal, async () => {
    const keys = await readGivenKeys(values, terminal)
    return restoreByHand({ file, data, keys, say: (text) => terminal.err(text[terminal.language]) })
  })
  sayRestored(restored, data, terminal)
  sayUnnoted(restored, terminal)
  return restored.manifest.vanished.length > 0 ? EXIT.needsPerson : EXIT.done
}

export const command: Command = {
  help: {
    id: `Pemakaian: konvergen restore BERKAS.kvb --lembar FILE.txt [--data FOLDER]

Memulihkan cadangan ke tempat kosong: folder data tanpa basis data, atau basis data kosong dari DATABASE_URL dan DATABASE_ADMIN_URL.
Semua atau tidak sama sekali; hasilnya dibaca ulang dan dibandingkan dengan cadangan.

  --lembar FILE   lembar pemulihan yang diketik ke berkas teks
  --kunci FILE    atau salinan kunci.json
  --data FOLDER   tempat data; bawaan $KONVERGEN_DATA, atau ~/.local/share/konvergen (sebagai root: /var/lib/konvergen)`,
    en: `Usage: konvergen restore FILE.kvb --lembar FILE.txt [--data DIR]

Restores a backup into an empty place: a data folder without a database, or an empty database of DATABASE_URL and DATABASE_ADMIN_URL.
All or nothing; what was restored is read back and compared with the backup.

  --lembar FILE   the recovery sheet, typed into a text file
  --kunci FILE    or a copy of kunci.json
  --data DIR      where the data go; default $KONVERGEN_DATA, or ~/.local/share/konvergen (as root: /var/lib/konvergen)`,
  },
  run,
}
