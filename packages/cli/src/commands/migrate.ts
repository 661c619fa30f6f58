/**
 * `konvergen migrate`: brings the database up to date and says so. `serve` does the same by itself; this is for whoever prepares a server.
 */
import { type Command, readOptions } from '../command.ts'
import { EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'
import { withOffice } from '../with-office.ts'

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { data } = readOptions(args, { data: { type: 'string' } }, terminal)
  await withOffice(data, terminal, () => Promise.resolve())
  terminal.out(say(terminal, 'Susunan basis data sudah terbaru.', 'The database is up to date.'))
  return EXIT.done
}

export const command: Command = {
  help: {
    id: `Pemakaian: konvergen migrate [--data FOLDER]

Memperbarui susunan tabel. Untuk PostgreSQL sendiri: DATABASE_URL (akun kerja) dan DATABASE_ADMIN_URL (pemilik tabel).`,
    en: `Usage: konvergen migrate [--data DIR]

Brings the tables up to date. For a PostgreSQL of your own: DATABASE_URL (working account) and DATABASE_ADMIN_URL (owner of the tables).`,
  },
  run,
}
