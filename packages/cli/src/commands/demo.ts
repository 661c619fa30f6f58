/**
 * `konvergen demo`: writes the files of the demo district, to try `ansit` and uploads with; with `--anak` an invented district child by child.
 */
import { sayNumber } from '@konvergen/core/kit/say-number.ts'
import { writeOutputs } from '../ansit/write-outputs.ts'
import { type Command, readOptions } from '../command.ts'
import { CHILD_TYPES, type ChildValues, readChildDemo } from '../demo/child-options.ts'
import { DEMO_HELP } from '../demo/help.ts'
import { CommandFailed, EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'

async function writeDistrict(out: string, terminal: Terminal): Promise<void> {
  const { demoFiles } = await import('@konvergen/papers/demo/demo-files.ts')
  const files = await demoFiles()
  await writeOutputs(
    out,
    files.map(({ name, bytes }) => ({ name, content: bytes })),
  )
  for (const { name } of files) terminal.out(name)
}

async function writeLists(out: string, values: ChildValues, terminal: Terminal): Promise<void> {
  const demo = readChildDemo(values, terminal)
  const { writeWilayahCsv } = await import('@konvergen/papers/demo/write-wilayah-csv.ts')
  const { TRUTH_FILE, writeChildren } = await import('../demo/write-children.ts')
  const wilayah = `wilayah-${demo.district.kode}.csv`
  await writeOutputs(out, [{ name: wilayah, content: writeWilayahCsv(demo.district) }])
  const written = await writeChildren(demo, out, terminal)
  terminal.out(wilayah)
  for (const { file, rows } of written) {
    const count = sayNumber(rows, terminal.language)
    terminal.out(say(terminal, `${file}  ${count} baris`, `${file}  ${count} rows`))
  }
  terminal.out(TRUTH_FILE)
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { out, anak, ...values } = readOptions(args, { out: { type: 'string' }, ...CHILD_TYPES }, terminal)
  if (out === undefined) throw new CommandFailed(say(terminal, 'Berikan --out FOLDER.', 'Give --out DIR.'))
  if (anak === true) await writeLists(out, values, terminal)
  else if (Object.keys(values).length === 0) await writeDistrict(out, terminal)
  else throw new CommandFailed(say(terminal, 'Pilihan itu hanya berlaku bersama --anak.', 'That option goes with --anak only.'))
  return EXIT.done
}

export const command: Command = { help: DEMO_HELP, run }
