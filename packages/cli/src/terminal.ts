/**
 * What a command sees of the world: where to say things and in which language. Results go to `out`, progress and complaints to `err`,
 * so that a result can be piped.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'

export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly language: Language
}

/** Exit codes that scripts may rely on. */
export const EXIT = { done: 0, failed: 1, needsPerson: 2 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** A command that could not do what was asked: shown as a message, without a stack. Nothing was changed. */
export class CommandFailed extends Error {}

/** Picks the sentence of the language in use. */
export function say(terminal: Pick<Terminal, 'language'>, id: string, en: string): string {
  return terminal.language === 'id' ? id : en
}
