/** Runs one command line in this process and keeps what it said. */
import { mkdtemp } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { main } from '../../src/main.ts'

export interface CommandResult {
  readonly code: number
  readonly out: string
  readonly err: string
}

export async function runCommand(...args: readonly string[]): Promise<CommandResult> {
  const out: string[] = []
  const err: string[] = []
  const code = await main(args, { out: (text) => out.push(text), err: (text) => err.push(text) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

export const newFolder = (): Promise<string> => mkdtemp(path.join(os.tmpdir(), 'konvergen-uji-'))
