/**
 * `konvergen init`: opens a district in the office's database, and brings its first files in when they are given. Files are uploaded and
 * left as previews for a person to apply; `--terapkan` applies them at once.
 */
import type { ImportPreview } from '@konvergen/contract/intake.ts'
import { needsPerson } from '@konvergen/core/kit/issue.ts'
import { parseKode } from '@konvergen/core/wilayah/kode.ts'
import type { Acts } from '@konvergen/server/acts.ts'
import { Problem } from '@konvergen/server/platform/problem.ts'
import { actsOfToken } from '../acts-of-token.ts'
import { inWords, readInput } from '../ansit/read-recaps.ts'
import { type Command, readOptions } from '../command.ts'
import { CommandFailed, EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'
import { withOffice } from '../with-office.ts'

const TYPES = {
  kabupaten: { type: 'string' },
  batas: { type: 'string' },
  berkas: { type: 'string', multiple: true },
  terapkan: { type: 'boolean' },
  data: { type: 'string' },
} as const

async function open(acts: Acts, kab: string, terminal: Terminal): Promise<void> {
  try {
    const { nama, desaCount } = await acts.openDistrict(kab)
    terminal.out(say(terminal, `${nama} dibuka: ${desaCount} desa dan kelurahan.`, `${nama} is open: ${desaCount} villages.`))
  } catch (error) {
    // Only the keeper of the system opens districts; whoever holds one brings its files in.
    if (error instanceof Problem && error.code === 'tidak-boleh') return
    if (!(error instanceof Problem) || error.code !== 'sudah-dibuka') throw error
    terminal.out(say(terminal, `${kab} sudah dibuka sebelumnya.`, `${kab} was open already.`))
  }
}

async function bringBoundaries(acts: Acts, kab: string, file: string, terminal: Terminal): Promise<boolean> {
  const { matched, total, issues } = await acts.importBoundaries(kab, await readInput(file, terminal))
  terminal.out(say(terminal, `Batas desa: ${matched} dari ${total}.`, `Village boundaries: ${matched} of ${total}.`))
  for (const issue of issues) terminal.err(inWords(issue, terminal))
  return issues.some(needsPerson)
}

function describe({ import: file }: ImportPreview, terminal: Terminal): string {
  const found = `${file.placedCount}/${file.rowCount}`
  return say(
    terminal,
    `${file.fileName}: ${found} baris menemukan desanya; ${file.galat + file.periksa} isu perlu dilihat.`,
    `${file.fileName}: ${found} rows found their village; ${file.galat + file.periksa} issues to look at.`,
  )
}

async function bringFile(acts: Acts, kab: string, file: string, applyNow: boolean, terminal: Terminal): Promise<boolean> {
  const preview = await acts.uploadImport(kab, await readInput(file, terminal))
  terminal.out(describe(preview, terminal))
  if (preview.sameAs !== null) {
    terminal.out(
      say(
        terminal,
        'Berkas yang sama sudah diterapkan; tidak ada yang digandakan.',
        'The same file is applied already; nothing is doubled.',
      ),
    )
  } else if (applyNow) await acts.applyImport(kab, { id: preview.import.id, confirm: [] })
  else
    terminal.out(
      say(terminal, 'Belum diterapkan: periksa di halaman Berkas masuk.', 'Not applied yet: look at it on the page Incoming files.'),
    )
  return preview.issues.some(needsPerson)
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const given = readOptions(args, TYPES, terminal)
  const kab = parseKode(given.kabupaten ?? '')
  if (kab?.length !== 5)
    throw new CommandFailed(say(terminal, 'Berikan --kabupaten KODE, misalnya 17.04.', 'Give --kabupaten CODE, such as 17.04.'))
  return withOffice(given.data, terminal, async (app) => {
    const acts = await actsOfToken(app, terminal)
    await open(acts, kab, terminal)
    let issuesLeft = false
    if (given.batas !== undefined) issuesLeft = await bringBoundaries(acts, kab, given.batas, terminal)
    for (const file of given.berkas ?? []) issuesLeft = (await bringFile(acts, kab, file, given.terapkan === true, terminal)) || issuesLeft
    return issuesLeft ? EXIT.needsPerson : EXIT.done
  })
}

export const command: Command = {
  help: {
    id: `Pemakaian: konvergen init --kabupaten 17.04 [--batas BERKAS] [--berkas BERKAS …] [--terapkan] [--data FOLDER]

Membuka kabupaten menurut kode Kemendagri. Bila diberikan, batas desa diimpor, dan berkas (rekap e-PPGBM, KRS) diunggah sebagai pratinjau.

  --terapkan      langsung terapkan berkas; tanpa ini orang memeriksanya dulu di halaman Berkas masuk

Begitu ada pengelola, perintah ini bekerja atas nama sebuah akun: KONVERGEN_TOKEN memuat token dari halaman "Akun saya".
Konvergen yang sedang berjalan boleh tetap berjalan. Kode keluar: 0 selesai; 2 selesai, ada isu; 1 tidak dapat dikerjakan.`,
    en: `Usage: konvergen init --kabupaten 17.04 [--batas FILE] [--berkas FILE …] [--terapkan] [--data DIR]

Opens a district by its Kemendagri code. When given, village boundaries are imported and files (e-PPGBM recap, KRS) uploaded as previews.

  --terapkan      apply the files at once; without it a person looks at them first on the page Incoming files

Once there is a keeper, this command works in the name of an account: KONVERGEN_TOKEN holds a token from the page "My account".
A running Konvergen may keep running. Exit codes: 0 done; 2 done, with issues; 1 could not.`,
  },
  run,
}
