/**
 * Reads a backup from its first byte to its last and says whether it is whole and what it holds. No database is needed.
 */
import { checkBackup } from '@konvergen/server/platform/backup/read-backup.ts'
import { EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'
import { type GivenKeys, ringFor } from './given-keys.ts'
import { sayContent } from './say-content.ts'

const KINDS = {
  tangan: { id: 'dibuat dengan tangan', en: 'made by hand' },
  harian: { id: 'cadangan harian', en: 'a daily one' },
  'sebelum-pembaruan': { id: 'dibuat sebelum pembaruan', en: 'made before an upgrade' },
} as const

export async function verifyFile(file: string, given: GivenKeys, data: string, terminal: Terminal): Promise<ExitCode> {
  const { header, migrations, manifest } = await checkBackup(file, await ringFor(given, data, terminal))
  const at = new Date(header.at).toLocaleString(terminal.language === 'id' ? 'id-ID' : 'en-GB', { dateStyle: 'long', timeStyle: 'short' })
  const kind = KINDS[header.kind][terminal.language]
  const last = migrations.at(-1)?.name.replace(/\.sql$/, '') ?? '-'
  terminal.out(sayContent(manifest, terminal))
  terminal.out(
    say(
      terminal,
      `Cadangan utuh: ${at}, ${kind}, oleh Konvergen ${header.version}, tabel sampai ${last}.`,
      `The backup is whole: ${at}, ${kind}, by Konvergen ${header.version}, tables up to ${last}.`,
    ),
  )
  return manifest.vanished.length > 0 ? EXIT.needsPerson : EXIT.done
}
