/**
 * `konvergen demo`: writes the files of the demo district, to try `ansit` and uploads with.
 */
import { writeOutputs } from '../ansit/write-outputs.ts'
import { type Command, readOptions } from '../command.ts'
import { CommandFailed, EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { out } = readOptions(args, { out: { type: 'string' } }, terminal)
  if (out === undefined) throw new CommandFailed(say(terminal, 'Berikan --out FOLDER.', 'Give --out DIR.'))
  const { demoFiles } = await import('@konvergen/papers/demo/demo-files.ts')
  const files = await demoFiles()
  await writeOutputs(
    out,
    files.map(({ name, bytes }) => ({ name, content: bytes })),
  )
  for (const { name } of files) terminal.out(name)
  return EXIT.done
}

export const command: Command = {
  help: {
    id: `Pemakaian: konvergen demo --out FOLDER

Menulis berkas kabupaten contoh 99.01 (bukan data nyata): daftar wilayah, batas desa, dua rekap status gizi, rekap KRS. Lalu, misalnya:

  konvergen ansit --kabupaten 99.01 --wilayah FOLDER/wilayah-99.01.csv --recap FOLDER/rekap-status-gizi-2026-02.xlsx \\
    --krs FOLDER/krs-verval-2025-S2.csv --batas FOLDER/batas-desa-99.01.geojson --out hasil`,
    en: `Usage: konvergen demo --out DIR

Writes the files of the demo district 99.01 (no real data): areas, boundaries, two status-gizi recaps, a KRS recap. Then, for example:

  konvergen ansit --kabupaten 99.01 --wilayah DIR/wilayah-99.01.csv --recap DIR/rekap-status-gizi-2026-02.xlsx \\
    --krs DIR/krs-verval-2025-S2.csv --batas DIR/batas-desa-99.01.geojson --out results`,
  },
  run,
}
