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

/** Options by name; unknown ones, and words that belong to none, are refused by name. */
export function readOptions<const Types extends OptionTypes>(args: readonly string[], types: Types, terminal: Terminal) {
  try {
    return parseArgs({ args: [...args], options: types, strict: true, allowPositionals: false }).values
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CommandFailed(say(terminal, `Pilihan tidak dikenal: ${reason}`, `Unknown option: ${reason}`))
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
