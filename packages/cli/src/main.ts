/**
 * The front door of the command line: finds the command, runs it, and turns what happened into an exit code
 * (0 done, 2 done with issues that need a person, 1 could not).
 */
import type { Command } from './command.ts'
import { CommandFailed, EXIT, say, type Terminal } from './terminal.ts'

const COMMANDS: Readonly<Record<string, { readonly id: string; readonly en: string; readonly load: () => Promise<{ command: Command }> }>> =
  {
    serve: { id: 'jalankan Konvergen di komputer ini', en: 'run Konvergen on this computer', load: () => import('./commands/serve.ts') },
    ansit: {
      id: 'analisis situasi dari berkas, tanpa server',
      en: 'situation analysis from files, no server',
      load: () => import('./commands/ansit.ts'),
    },
    init: {
      id: 'buka kabupaten dan isi dari berkas',
      en: 'open a district and fill it from files',
      load: () => import('./commands/init.ts'),
    },
    zscore: { id: 'z-score WHO untuk tabel anak', en: 'WHO z-scores for a table of children', load: () => import('./commands/zscore.ts') },
    mutu: { id: 'mutu pengukuran tiap posyandu', en: 'measurement quality of each posyandu', load: () => import('./commands/mutu.ts') },
    survei: {
      id: 'prevalensi dari survei, dengan selang kepercayaan',
      en: 'prevalences from a survey, with intervals',
      load: () => import('./commands/survei.ts'),
    },
    klaim: {
      id: 'periksa angka stunting yang dikutip terhadap tabel angka terbit',
      en: 'check a quoted figure of stunting against a table of published ones',
      load: () => import('./commands/klaim.ts'),
    },
    'check-file': {
      id: 'kenali dan periksa satu berkas',
      en: 'recognise and check one file',
      load: () => import('./commands/check-file.ts'),
    },
    demo: { id: 'tulis berkas kabupaten contoh', en: 'write the files of the demo district', load: () => import('./commands/demo.ts') },
    rantai: {
      id: 'lihat sampai di mana kesepakatan dan kegiatan',
      en: 'see how far agreements and activities went',
      load: () => import('./commands/rantai.ts'),
    },
    rencana: {
      id: 'kegiatan setahun, lembar, versi dan acuannya',
      en: 'activities of a year, their sheet, versions and references',
      load: () => import('./commands/rencana.ts'),
    },
    anggaran: {
      id: 'baca berkas anggaran, daftar barisnya',
      en: 'read budget files, list their lines',
      load: () => import('./commands/anggaran.ts'),
    },
    realisasi: {
      id: 'lembar, paket dan laporan realisasi',
      en: 'sheet, pack and report of realisation',
      load: () => import('./commands/realisasi.ts'),
    },
    tugas: { id: 'buat pengingat tugas hari ini', en: 'make today’s reminders of tasks', load: () => import('./commands/tugas.ts') },
    komitmen: {
      id: 'daftar komitmen setahun, atau unduh sebagai berkas',
      en: 'list the commitments of a year, or take them out as a file',
      load: () => import('./commands/komitmen.ts'),
    },
    'paket-desa': {
      id: 'tulis surat dan paket desa lokus',
      en: 'write letters and packages of lokus',
      load: () => import('./commands/paket-desa.ts'),
    },
    trail: { id: 'periksa keutuhan jejak', en: 'check that the trail is whole', load: () => import('./commands/trail.ts') },
    keys: {
      id: 'ganti kunci data, segel ulang semuanya',
      en: 'change the data key, seal everything anew',
      load: () => import('./commands/keys.ts'),
    },
    migrate: { id: 'perbarui susunan basis data', en: 'bring the database up to date', load: () => import('./commands/migrate.ts') },
    backup: { id: 'buat cadangan tersandi', en: 'make an encrypted backup', load: () => import('./commands/backup.ts') },
    restore: { id: 'pulihkan dari cadangan', en: 'restore from a backup', load: () => import('./commands/restore.ts') },
    verify: { id: 'periksa apakah cadangan utuh', en: 'check that a backup is whole', load: () => import('./commands/verify.ts') },
  }

function overview(terminal: Terminal): string {
  const width = Math.max(...Object.keys(COMMANDS).map((name) => name.length))
  const lines = Object.entries(COMMANDS).map(([name, { id, en }]) => `  ${name.padEnd(width)}  ${say(terminal, id, en)}`)
  const head = say(terminal, 'Pemakaian: konvergen <perintah> [pilihan]', 'Usage: konvergen <command> [options]')
  const foot = say(terminal, 'Rincian: konvergen <perintah> --help', 'Details: konvergen <command> --help')
  return [head, '', ...lines, '', foot, '--bahasa id|en'].join('\n')
}

/** Takes `--bahasa en` out of the arguments wherever it stands. */
function takeLanguage(args: readonly string[]): { language: 'id' | 'en'; rest: string[] } {
  const at = args.findIndex((arg) => arg === '--bahasa' || arg.startsWith('--bahasa='))
  if (at < 0) return { language: 'id', rest: [...args] }
  const inline = args[at]?.split('=')[1]
  return { language: (inline ?? args[at + 1]) === 'en' ? 'en' : 'id', rest: args.toSpliced(at, inline === undefined ? 2 : 1) }
}

/** Runs one command line; the exit code is returned, nothing is thrown for what a user can mend. */
export async function main(args: readonly string[], streams: Pick<Terminal, 'out' | 'err'>): Promise<number> {
  const { language, rest } = takeLanguage(args)
  const terminal: Terminal = { ...streams, language }
  const [name = '--help', ...options] = rest
  if (name === '--help' || name === '-h' || name === 'help') {
    terminal.out(overview(terminal))
    return EXIT.done
  }
  const entry = COMMANDS[name]
  if (entry === undefined) {
    terminal.err(say(terminal, `Perintah "${name}" tidak dikenal.`, `Unknown command "${name}".`))
    terminal.err(overview(terminal))
    return EXIT.failed
  }
  const { command } = await entry.load()
  if (options.includes('--help') || options.includes('-h')) {
    terminal.out(command.help[language])
    return EXIT.done
  }
  try {
    return await command.run(options, terminal)
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error
    terminal.err(error.message)
    return EXIT.failed
  }
}

/** A reader that has seen enough (`… | head`) closes the pipe: that ends the command, it is no fault. */
function endQuietlyOnClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

function writingTo(stream: NodeJS.WriteStream): (text: string) => void {
  return (text) => {
    stream.write(`${text}\n`)
  }
}

if (import.meta.main) {
  endQuietlyOnClosedPipe(process.stdout)
  process.exitCode = await main(process.argv.slice(2), { out: writingTo(process.stdout), err: writingTo(process.stderr) })
}
