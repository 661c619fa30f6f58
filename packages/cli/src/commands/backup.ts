/**
 * `konvergen backup`: everything in one encrypted file, also while the server runs; the sheet with its keys; and the check of a file.
 */
import { backUpByHand } from '@konvergen/server/back-up-by-hand.ts'
import { defaultDataFolder } from '@konvergen/server/platform/database/embedded/data-folder.ts'
import { KEY_OPTIONS } from '../backup/given-keys.ts'
import { sayBytes, sayContent } from '../backup/say-content.ts'
import { sayUnnoted } from '../backup/say-unnoted.ts'
import { verifyFile } from '../backup/verify-file.ts'
import { writeSheet } from '../backup/write-sheet.ts'
import { type Command, readOptions } from '../command.ts'
import { inOfficeWords } from '../office-failure.ts'
import { EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'

async function make(data: string, to: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const made = await backUpByHand({ data, to, say: (text) => terminal.err(text[terminal.language]) })
  const { path, bytes, manifest, isOnSameDisk } = made
  terminal.out(sayContent(manifest, terminal))
  const size = sayBytes(bytes, terminal)
  terminal.out(say(terminal, `Cadangan dibuat dan dibaca ulang: ${path} (${size})`, `Backup made and read back: ${path} (${size})`))
  terminal.err(
    say(
      terminal,
      'Kuncinya tidak ada di dalamnya: cetak lembar pemulihan dengan --lembar-pemulihan FILE.pdf.',
      'Its keys are not in it: print the recovery sheet with --lembar-pemulihan FILE.pdf.',
    ),
  )
  if (isOnSameDisk) {
    terminal.err(
      say(
        terminal,
        'Berkas ini ada di disk yang sama dengan datanya: bila disk itu rusak, keduanya hilang. Salin ke disk lain, atau beri --ke FOLDER.',
        'This file is on the same disk as the data: if that disk fails, both are lost. Copy it to another disk, or give --ke DIR.',
      ),
    )
  }
  sayUnnoted(made, terminal)
  return manifest.vanished.length > 0 ? EXIT.needsPerson : EXIT.done
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const types = { data: { type: 'string' }, ke: { type: 'string' }, periksa: { type: 'string' } } as const
  const given = readOptions(args, { ...types, ...KEY_OPTIONS, 'lembar-pemulihan': { type: 'string' } }, terminal)
  const data = given.data ?? defaultDataFolder()
  const { periksa: file, 'lembar-pemulihan': sheet } = given
  return inOfficeWords(terminal, () => {
    if (file !== undefined) return verifyFile(file, given, data, terminal)
    return sheet === undefined ? make(data, given.ke, terminal) : writeSheet(sheet, data, terminal)
  })
}

export const command: Command = {
  help: {
    id: `Pemakaian: konvergen backup [--ke FOLDER] [--data FOLDER]
           konvergen backup --lembar-pemulihan FILE.pdf
           konvergen backup --periksa BERKAS.kvb [--lembar FILE.txt | --kunci kunci.json]

Membuat satu berkas cadangan tersandi dari seluruh data dan dokumen, juga selagi Konvergen berjalan. Kabupaten contoh tidak ikut.
Server yang berjalan membuatnya sendiri setiap hari; KONVERGEN_BACKUP=tidak mematikannya, KONVERGEN_BACKUP_FOLDER memindahkannya.

  --ke FOLDER               tempat berkas, misalnya diska USB; bawaan: cadangan/ di folder data
  --lembar-pemulihan FILE   tulis kuncinya sebagai lembar untuk dicetak (.pdf atau .txt)
  --periksa BERKAS          baca seluruh cadangan dan katakan apakah utuh; sama dengan konvergen verify
  --lembar, --kunci FILE    kunci untuk memeriksa; bawaan: kunci di folder data
  --data FOLDER             tempat data`,
    en: `Usage: konvergen backup [--ke DIR] [--data DIR]
       konvergen backup --lembar-pemulihan FILE.pdf
       konvergen backup --periksa FILE.kvb [--lembar FILE.txt | --kunci kunci.json]

Makes one encrypted backup file of all data and documents, also while Konvergen runs. The demo district is left out.
A running server makes one by itself every day; KONVERGEN_BACKUP=tidak switches that off, KONVERGEN_BACKUP_FOLDER moves it.

  --ke DIR                  where the file goes, for example a USB disk; default: cadangan/ in the data folder
  --lembar-pemulihan FILE   write its keys as a sheet to print (.pdf or .txt)
  --periksa FILE            read the whole backup and say whether it is whole; the same as konvergen verify
  --lembar, --kunci FILE    keys to check with; default: those of the data folder
  --data DIR                where the data are`,
  },
  run,
}
