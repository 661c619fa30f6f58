/**
 * What the office server could not do, as the sentence of the language in use. Anything else is a mistake of the program and stays one.
 */
import { Problem, problemBody } from '@konvergen/server/platform/problem.ts'
import { StartFailure } from '@konvergen/server/platform/start-failure.ts'
import { CommandFailed, type Terminal } from './terminal.ts'

function sentence(error: unknown, { language }: Pick<Terminal, 'language'>): string | null {
  if (error instanceof StartFailure) return error.text[language]
  if (!(error instanceof Problem)) return null
  const { title, todo } = problemBody(error)
  return `${title[language]}. ${todo[language]}`
}

/** Runs work with the office's database; its failures end the command in words. */
export async function inOfficeWords<T>(terminal: Terminal, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const said = sentence(error, terminal)
    throw said === null ? error : new CommandFailed(said)
  }
}
