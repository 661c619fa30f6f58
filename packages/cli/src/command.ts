/**
 * The shape of one command. Each stands in `commands/<verb>.ts` and is loaded only when it is asked for.
 */
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { CommandFailed, type ExitCode, say, type Terminal } from './terminal.ts'

export interface Command {
  /** What `--help` prints. */
  readonly help: { readonly id: string; readonly en: string }
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>
}

export type OptionTypes = NonNullable<ParseArgsConfig['options']>

/** Node's parser speaks English and of its own internals; the user gets the option and what is wrong with it. */
function sayFault({ code }: NodeJS.ErrnoException, args: readonly string[], types: OptionTypes, terminal: Terminal): string {
  const names = new Set(Object.entries(types).flatMap(([name, { short }]) => [name, ...(short === undefined ? [] : [`-${short}`])]))
  const known = (arg: string) => names.has(arg.replace(/^--/, '').split('=')[0] ?? '')
  const unknown = args.find((arg) => arg.startsWith('-') && !known(arg) && !/^-\d/.test(arg))
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && unknown !== undefined) {
    return say(terminal, `Pilihan ${unknown} tidak dikenal. Daftarnya: --help.`, `Unknown option ${unknown}. See --help.`)
  }
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
    return say(terminal, 'Ada kata yang bukan bagian dari pilihan mana pun. Lihat --help.', 'A word belongs to no option. See --help.')
  }
  const option = args.findLast((arg, index) => known(arg) && (args[index + 1] ?? '-').startsWith('-')) ?? ''
  return say(
    terminal,
    `Pilihan ${option} perlu nilai sesudahnya. Lihat --help.`,
    `The option ${option} needs a value after it. See --help.`,
  )
}

/** Options by name; unknown ones, and words that belong to none, are refused by name. */
export function readOptions<const Types extends OptionTypes>(args: readonly string[], types: Types, terminal: Terminal) {
  try {
    return parseArgs({ args: [...args], options: types, strict: true, allowPositionals: false }).values
  } catch (error) {
    throw new CommandFailed(sayFault(error as NodeJS.ErrnoException, args, types, terminal))
  }
}

/** The one file that the command is about, and its options by name; null = no file is named, or more than one. */
export function readFileOptions<const Types extends OptionTypes>(args: readonly string[], types: Types, terminal: Terminal) {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options: types, strict: true, allowPositionals: true })
    const file = positionals.length === 1 ? (positionals[0] ?? null) : null
    return { file, values }
  } catch (error) {
    throw new CommandFailed(sayFault(error as NodeJS.ErrnoException, args, types, terminal))
  }
}

/** A whole number from `least` up; undefined stays undefined. */
export function readWhole(text: string | undefined, name: string, least: number, terminal: Terminal): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= least) return value
  throw new CommandFailed(
    say(
      terminal,
      `${name} harus bilangan bulat, paling kecil ${least}; tertulis "${text}".`,
      `${name} must be a whole number of at least ${least}; it says "${text}".`,
    ),
  )
}
