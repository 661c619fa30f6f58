/**
 * `konvergen verify`: whether a backup file is whole, without a database.
 */
import { defaultDataFolder } from '@konvergen/server/platform/database/embedded/data-folder.ts'
import { KEY_OPTIONS } from '../backup/given-keys.ts'
import { verifyFile } from '../backup/verify-file.ts'
import { type Command, readFileOptions } from '../command.ts'
import { inOfficeWords } from '../office-failure.ts'
import { CommandFailed, type ExitCode, say, type Terminal } from '../terminal.ts'

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { file, values } = readFileOptions(args, { data: { type: 'string' }, ...KEY_OPTIONS }, terminal)
  if (file === null)
    throw new CommandFailed(say(terminal, 'Sebut satu berkas cadangan. Lihat --help.', 'Name one backup file. See --help.'))
  return inOfficeWords(terminal, () => verifyFile(file, values, values.data ?? defaultDataFolder(), terminal))
}

export const command: Command = {
  help: {
    id: `Pemakaian: konvergen verify BERKAS.kvb [--lembar FILE.txt | --kunci kunci.json] [--data FOLDER]

Membaca seluruh cadangan dan memeriksa segel, jumlah baris dan sidik setiap tabel dan dokumen. Tidak perlu basis data.

  --lembar FILE   lembar pemulihan yang diketik
  --kunci FILE    salinan kunci.json; bawaan: kunci di folder data`,
    en: `Usage: konvergen verify FILE.kvb [--lembar FILE.txt | --kunci kunci.json] [--data DIR]

Reads the whole backup and checks its seals, the rows and the fingerprint of every table and document. No database is needed.

  --lembar FILE   the recovery sheet, typed
  --kunci FILE    a copy of kunci.json; default: the keys of the data folder`,
  },
  run,
}
